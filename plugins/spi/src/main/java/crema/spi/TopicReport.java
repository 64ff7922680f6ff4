package crema.spi;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A proposed topic.
 *
 * @param title in the words of its author
 * @param dots how many dots it got, where they were counted and may be seen
 */
public record TopicReport(String title, OptionalInt dots) {

    /** @throws IllegalArgumentException if the number of dots is negative */
    public TopicReport {
        Objects.requireNonNull(title, "title");
        if (dots.orElse(0) < 0) {
            throw new IllegalArgumentException("A topic cannot have fewer than no dots: " + dots.getAsInt());
        }
    }

    /** A topic without known dots. */
    public static TopicReport of(String title) {
        return new TopicReport(title, OptionalInt.empty());
    }

    public TopicReport withDots(int known) {
        return new TopicReport(title, OptionalInt.of(known));
    }
}
