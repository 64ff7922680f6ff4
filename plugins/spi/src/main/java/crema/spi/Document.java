package crema.spi;

import java.util.Objects;

/**
 * Describes a document an exporter can write.
 *
 * <p>In an archive all documents of a chapter lie beside each other under the names of {@link #fileName()} and
 * {@link #fileName(SessionReport)}, so that one can point to another.
 *
 * @param id unique within its exporter; lower-case letters, digits and hyphens
 * @param label the name people read
 * @param mediaType for instance {@code text/markdown}, without parameters: text is always UTF-8
 * @param extension of the file name, without the dot
 * @param covers what it is about
 */
public record Document(String id, String label, String mediaType, String extension, Coverage covers) {

    /** @throws IllegalArgumentException if a part has not the form described above */
    public Document {
        Slug.require("id of a document", id);
        Objects.requireNonNull(label, "label");
        if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("Not a media type: " + mediaType);
        }
        if (!extension.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("Not a file name extension: " + extension);
        }
        Objects.requireNonNull(covers, "covers");
    }

    /** A document about one session. */
    public Document(String id, String label, String mediaType, String extension) {
        this(id, label, mediaType, extension, Coverage.SESSION);
    }

    /**
     * A document about a whole chapter.
     *
     * @throws IllegalArgumentException if a part has not the form described above
     */
    public static Document ofChapter(String id, String label, String mediaType, String extension) {
        return new Document(id, label, mediaType, extension, Coverage.CHAPTER);
    }

    /** The file name of a document about a chapter: its id and extension, for instance {@code index.md}. */
    public String fileName() {
        return id + "." + extension;
    }

    /**
     * The file name of a document about that session: the session's slug and the extension, for instance
     * {@code 2031-03-04.md}.
     */
    public String fileName(SessionReport session) {
        return session.slug() + "." + extension;
    }
}
