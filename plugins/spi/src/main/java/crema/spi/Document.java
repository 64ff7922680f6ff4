package crema.spi;

import java.util.Objects;

/**
 * Describes a document an exporter can write.
 *
 * @param id unique within its exporter; lower-case letters, digits and hyphens
 * @param label the name people read
 * @param mediaType for instance {@code text/markdown}, without parameters: text is always UTF-8
 * @param extension of the file name, without the dot
 */
public record Document(String id, String label, String mediaType, String extension) {

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
    }
}
