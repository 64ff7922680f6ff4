package crema.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The topics of a record, made from the rows of a board: what was proposed, and what was discussed with the topics it stands for.
 *
 * @param rows on the record, in the order of proposal
 * @param hidden whether dots of the latest round are not to be told
 */
record RecordTopics(List<CardRow> rows, Map<UUID, List<SessionRecord.Line>> notes, Earlier earlier, boolean hidden) {

    /** Without what is off the record, and without what was merged into a card that is. */
    static RecordTopics of(
            List<CardRow> rows, Map<UUID, List<SessionRecord.Line>> notes, Earlier earlier, boolean hidden) {
        return new RecordTopics(onRecord(rows), notes, earlier, hidden);
    }

    /** Those of a session that its record tells of. */
    static List<CardRow> onRecord(List<CardRow> rows) {
        Set<UUID> secret =
                rows.stream().filter(CardRow::offRecord).map(CardRow::id).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !secret.contains(row.id()) && !secret.contains(row.mergedInto()))
                .toList();
    }

    List<SessionRecord.Topic> proposed() {
        return rows.stream().filter(CardRow::proposed).map(this::topic).toList();
    }

    /** A merged one stands where the first of its topics was proposed. */
    List<SessionRecord.Card> cards() {
        return rows.stream()
                .filter(CardRow::proposed)
                .map(this::cardWith)
                .distinct()
                .map(this::card)
                .toList();
    }

    /** Notes say more than a button: what has some was discussed, started or not. */
    List<SessionRecord.Discussed> discussed() {
        return rows.stream()
                .filter(this::wasDiscussed)
                .sorted(Comparator.comparingInt(CardRow::place))
                .map(this::told)
                .toList();
    }

    private boolean wasDiscussed(CardRow row) {
        return row.started() || notes.containsKey(row.id());
    }

    private SessionRecord.Topic topic(CardRow row) {
        boolean discussed = wasDiscussed(row)
                || rows.stream().anyMatch(card -> card.id().equals(row.mergedInto()) && wasDiscussed(card));
        return new SessionRecord.Topic(
                row.title(), row.description(), dots(row.dots()), discussed, earlier.ofTopic(row.id()));
    }

    private CardRow cardWith(CardRow topic) {
        return rows.stream()
                .filter(row -> row.id().equals(topic.mergedInto()))
                .findAny()
                .orElse(topic);
    }

    private SessionRecord.Card card(CardRow row) {
        var topic = new SessionRecord.Topic(
                row.title(), row.description(), dots(sum(row)), wasDiscussed(row), earlier.ofCard(row.id()));
        return new SessionRecord.Card(
                topic, originals(row).stream().map(this::topic).toList());
    }

    private List<CardRow> originals(CardRow row) {
        return rows.stream()
                .filter(other -> row.id().equals(other.mergedInto()))
                .toList();
    }

    private long sum(CardRow row) {
        return row.dots() + originals(row).stream().mapToLong(CardRow::dots).sum();
    }

    private SessionRecord.Discussed told(CardRow row) {
        List<CardRow> standsFor = row.proposed() ? List.of(row) : originals(row);
        long dots = sum(row);
        Integer counted = dots == 0 ? null : dots(dots);
        return new SessionRecord.Discussed(
                row.wording(),
                row.description(),
                row.statedVotes() == null ? counted : row.statedVotes(),
                row.seconds() == null
                        ? 0
                        : Duration.ofSeconds(row.seconds() + 30).toMinutes(),
                standsFor.stream().map(this::topic).toList(),
                earlier.ofCard(row.id()),
                notes.getOrDefault(row.id(), List.of()));
    }

    private Integer dots(long dots) {
        return hidden ? null : Integer.valueOf((int) dots);
    }
}
