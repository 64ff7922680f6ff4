package crema.live;

import crema.session.BoardCard;
import crema.session.BoardView;
import crema.session.Regrouping;
import crema.session.SessionEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the sockets are told of cards that come, come back, become one or come apart: whole cards, as each person may see them. */
final class CardDelta {

    private CardDelta() {}

    /** @return whether it was about cards */
    static boolean describe(Fields fields, long seq, SessionEvent what) {
        if (what instanceof SessionEvent.TopicAdded added) {
            fields.type("topic-added")
                    .with("topic", card(seq, added, false))
                    .onlyFor(added.author(), "topic", card(seq, added, true));
        } else if (what instanceof SessionEvent.TopicRestored restored) {
            restored(fields, restored);
        } else if (what instanceof SessionEvent.TopicsMerged merged) {
            regrouped(fields.type("topics-merged"), merged.cards());
        } else if (what instanceof SessionEvent.TopicSplit split) {
            regrouped(fields.type("topic-split"), split.cards());
        } else if (what instanceof SessionEvent.OffRecordSwitched e) {
            fields.type("off-record").with("topic", e.topic()).with("off", e.off());
        } else {
            return false;
        }
        return true;
    }

    /** Whose dots came back with it learns how many; everybody learns their sum where it is not hidden. */
    private static void restored(Fields fields, SessionEvent.TopicRestored e) {
        fields.type("topic-restored").with("topic", card(e, null));
        Stream.concat(e.dots().keySet().stream().map(UUID::fromString), Stream.ofNullable(e.author()))
                .distinct()
                .forEach(person -> fields.onlyFor(person, "topic", card(e, person)));
    }

    /** What is put on a card, and by whom, is as secret as elsewhere: each voter sees the own dots on it. */
    private static void regrouped(Fields fields, Regrouping cards) {
        fields.with("gone", cards.before().stream().map(BoardCard::id).toList()).with("topics", cards.seenBy(null));
        cards.people().forEach(person -> fields.onlyFor(person, "topics", cards.seenBy(person)));
    }

    private static BoardView.Card card(long seq, SessionEvent.TopicAdded added, boolean own) {
        BoardCard card =
                new BoardCard(added.topic(), added.title(), added.description(), added.author(), false, seq, List.of());
        return BoardView.Card.waiting(card, null, 0, own, List.of());
    }

    private static BoardView.Card card(SessionEvent.TopicRestored e, UUID reader) {
        int dots = e.dots().values().stream().mapToInt(Integer::intValue).sum();
        return BoardView.Card.waiting(
                new BoardCard(
                        e.topic(), e.title(), e.description(), e.author(), e.offRecord(), e.proposed(), e.originals()),
                e.hidden() ? null : Integer.valueOf(dots),
                e.dots().getOrDefault(String.valueOf(reader), 0),
                reader != null && reader.equals(e.author()),
                e.earlier());
    }
}
