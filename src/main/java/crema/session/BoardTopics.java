package crema.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cards of a board, made from its rows: what was merged stands there as one.
 *
 * @param rows in the order of proposal
 */
record BoardTopics(List<CardRow> rows, Map<UUID, List<BoardView.Line>> notes, Earlier earlier, BoardRows.Head head) {

    /** What was started in that order, the rest by the dots of the newest revealed round, before there is one as proposed. */
    List<BoardView.Card> seenBy(UUID reader) {
        return rows.stream()
                .filter(row -> row.mergedInto() == null)
                .map(row -> row.with(originals(row)))
                .sorted(Comparator.comparingInt(CardRow::place)
                        .thenComparing(this::revealed, Comparator.reverseOrder()))
                .map(row -> card(row, reader))
                .toList();
    }

    private BoardView.Card card(CardRow row, UUID reader) {
        List<BoardView.Original> originals =
                originals(row).stream().map(CardRow::original).toList();
        return row.card(
                reader,
                head.hidesCounts(),
                notes.getOrDefault(row.id(), List.of()),
                originals,
                earlier.ofCard(row.id()));
    }

    private List<CardRow> originals(CardRow card) {
        return card.proposed()
                ? List.of()
                : rows.stream()
                        .filter(row -> card.id().equals(row.mergedInto()))
                        .toList();
    }

    private long revealed(CardRow row) {
        if (!head.hidesCounts()) {
            return row.dots();
        }
        int latest = head.round().map(VotingRound::number).orElse(1);
        return earlier.ofCard(row.id()).stream()
                .filter(result -> result.round() == latest - 1)
                .mapToLong(BoardView.Result::dots)
                .sum();
    }
}
