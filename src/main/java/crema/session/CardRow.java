package crema.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A topic as the query of a board finds it, before it is decided what of it the reader may see. */
record CardRow(
        UUID id,
        String title,
        String description,
        Topic.State state,
        UUID authorId,
        String author,
        Integer discussedAs,
        long proposedAs,
        String heading,
        UUID mergedInto,
        boolean proposed,
        Integer statedVotes,
        boolean offRecord,
        long dots,
        long mine,
        Integer timebox,
        Instant startedAt,
        Instant endsAt,
        Instant pausedAt,
        Long seconds) {

    /** Its place among the others: what has been started in that order, the rest behind. */
    int place() {
        return discussedAs == null ? Integer.MAX_VALUE : discussedAs;
    }

    /** Notes say more than a button: see {@link RecordTopics} for what else counts as discussed. */
    boolean started() {
        return discussedAs != null;
    }

    /** How it was worded when it was discussed. */
    String wording() {
        return heading == null ? title : heading;
    }

    /** With the dots and the authors of all that was merged into it. */
    CardRow with(List<CardRow> originals) {
        if (originals.isEmpty()) {
            return this;
        }
        String authors = originals.stream()
                .map(CardRow::author)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return new CardRow(
                id,
                title,
                description,
                state,
                authorId,
                authors.isEmpty() ? null : authors,
                discussedAs,
                proposedAs,
                heading,
                mergedInto,
                proposed,
                statedVotes,
                offRecord,
                dots + originals.stream().mapToLong(CardRow::dots).sum(),
                mine + originals.stream().mapToLong(CardRow::mine).sum(),
                timebox,
                startedAt,
                endsAt,
                pausedAt,
                seconds);
    }

    BoardView.Original original() {
        return new BoardView.Original(id, title);
    }

    BoardView.Card card(
            UUID reader,
            boolean hidden,
            List<BoardView.Line> notes,
            List<BoardView.Original> originals,
            List<BoardView.Result> earlier) {
        boolean own = reader != null && reader.equals(authorId);
        return new BoardView.Card(
                id,
                title,
                description,
                Course.column(state),
                hidden ? null : Integer.valueOf((int) dots),
                (int) mine,
                own,
                discussedAs == null ? null : author,
                proposedAs,
                seconds == null ? 0 : seconds,
                timebox == null ? null : new BoardView.Timebox(timebox, startedAt, endsAt, pausedAt),
                notes,
                offRecord,
                originals,
                earlier);
    }
}
