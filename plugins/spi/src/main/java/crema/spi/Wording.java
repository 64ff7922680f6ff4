package crema.spi;

import java.util.Objects;

/**
 * The fixed words of the notes, which imported notes may have written another way.
 *
 * @param board stands for the picture of the board where it cannot be shown; may be empty
 * @param topics stands above the proposed topics
 * @param epiphanies stands above the epiphanies
 */
public record Wording(String board, String topics, String epiphanies) {

    public static final Wording USUAL = new Wording("Our Board", "All Topics", "Epiphanies");

    public Wording {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(epiphanies, "epiphanies");
    }
}
