package crema.spi;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What was said about one topic, or about several merged ones.
 *
 * @param heading the wording under which it was discussed, which need not be that of a proposed topic
 * @param votes how many votes it got, where they were counted and may be seen
 * @param proposed the titles of the proposed topics it stands for; several after a merge, none where it came up by
 *     itself
 * @param notes in order
 */
public record DiscussedReport(String heading, OptionalInt votes, List<String> proposed, List<Line> notes) {

    /** @throws IllegalArgumentException if the number of votes is negative */
    public DiscussedReport {
        Objects.requireNonNull(heading, "heading");
        if (votes.orElse(0) < 0) {
            throw new IllegalArgumentException("A topic cannot have fewer than no votes: " + votes.getAsInt());
        }
        proposed = List.copyOf(proposed);
        notes = List.copyOf(notes);
    }

    /** A discussion without known votes. */
    public static DiscussedReport of(String heading, List<String> proposed, List<Line> notes) {
        return new DiscussedReport(heading, OptionalInt.empty(), proposed, notes);
    }

    public DiscussedReport withVotes(int known) {
        return new DiscussedReport(heading, OptionalInt.of(known), proposed, notes);
    }
}
