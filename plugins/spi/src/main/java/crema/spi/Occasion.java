package crema.spi;

/** When an exporter runs. */
public enum Occasion {
    /** Somebody asks for a document. */
    ON_REQUEST,
    /** A session was put on the calendar. */
    PLANNED,
    /** A planned session got another start. */
    MOVED,
    /** A planned session will not take place. */
    CANCELLED,
    /** The record of a session was sealed and can be read. */
    PUBLISHED,
    /** A period chosen by the group is over, for instance a week. */
    PERIODICALLY
}
