package crema.spi;

/** What a document is about, which decides what {@link Report} it is written from. */
public enum Coverage {
    /**
     * One session, with all that can be told about it. Where several are asked for at once, the report has several, in
     * the order in which they shall be told.
     */
    SESSION,
    /**
     * A whole chapter, for instance an index. The report has all published sessions of the chapter, newest first, and
     * of each its head only: slug, title, date, start, address and attendees. It has no session while none is
     * published.
     */
    CHAPTER
}
