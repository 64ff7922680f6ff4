package crema.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as somebody brings it: a note, a picture, an archive of them, or anything else.
 *
 * @param name as their machine says it, with its folders where it has any
 * @param opening opened once, and closed by whoever reads it
 */
public record Brought(String name, Opening opening) {

    /** How its bytes are reached. */
    public interface Opening {

        InputStream open() throws IOException;
    }
}
