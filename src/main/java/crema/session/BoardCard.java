package crema.session;

import crema.platform.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A card as merging sees it: a topic by itself, or what several were merged into. A merge of a merge is flat, so what a merged card
 * stands for are always topics somebody proposed. Dots lie on those; merging moves none.
 *
 * @param author of a topic by itself; null when it is not known, and for a merged card, which nobody proposed
 * @param proposedAs its place among the cards that are still to be discussed
 * @param originals what it stands for, in the order of proposal; empty for a topic by itself
 */
public record BoardCard(
        UUID id,
        String title,
        String description,
        UUID author,
        boolean offRecord,
        long proposedAs,
        List<BoardCard> originals) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final String BETWEEN = " / ";

    public BoardCard {
        originals = originals == null ? List.of() : List.copyOf(originals);
    }

    BoardCard standingFor(List<BoardCard> topics) {
        return new BoardCard(id, title, description, author, offRecord, proposedAs, topics);
    }

    /** @throws Refusal {@code topic-is-merged} for a topic that is part of a card */
    static void requireOnBoard(UUID mergedInto) {
        if (mergedInto != null) {
            throw Refusal.conflict("topic-is-merged", "This topic has been merged into another card.");
        }
    }

    boolean merged() {
        return !originals.isEmpty();
    }

    /** The proposed topics: itself, or what it stands for. */
    List<BoardCard> topics() {
        return merged() ? originals : List.of(this);
    }

    boolean holds(UUID topic) {
        return topics().stream().anyMatch(original -> original.id.equals(topic));
    }

    /**
     * Both in one card, at the place of this one. A card that is merged already goes on, so that whoever looks at it loses nothing;
     * what is said of one topic off the record is off the record for all of them.
     *
     * @param fresh the id of the merged card where neither of the two is one
     */
    BoardCard with(BoardCard other, UUID fresh) {
        List<BoardCard> all = new ArrayList<>(topics());
        all.addAll(other.topics());
        all.sort(Comparator.comparingLong(BoardCard::proposedAs).thenComparing(BoardCard::id));
        return new BoardCard(
                merged() ? id : other.merged() ? other.id : fresh,
                joined(title, other.title, BETWEEN, LONGEST_TITLE),
                joined(description, other.description, "\n\n", LONGEST_DESCRIPTION),
                null,
                offRecord || other.offRecord,
                proposedAs,
                all);
    }

    /** Longer ones are shortened alike; nothing is lost, because the originals keep their words. */
    private static String joined(String one, String other, String between, int most) {
        if (one.isBlank() || other.isBlank() || one.equalsIgnoreCase(other)) {
            return one.isBlank() ? other : one;
        }
        String both = one + between + other;
        if (both.length() <= most) {
            return both;
        }
        int half = (most - between.length()) / 2;
        int spare = Math.max(0, half - Math.min(one.length(), other.length()));
        return shortened(one, half + spare) + between + shortened(other, half + spare);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).strip() + "…";
    }
}
