package crema.spi;

import java.util.Objects;

/**
 * One bullet of notes or epiphanies.
 *
 * @param depth how deep it is nested; 0 is the outermost
 * @param text as typed
 */
public record Line(int depth, String text) {

    /** @throws IllegalArgumentException if the depth is negative */
    public Line {
        Objects.requireNonNull(text, "text");
        if (depth < 0) {
            throw new IllegalArgumentException("A line cannot be nested less than not at all: " + depth);
        }
    }
}
