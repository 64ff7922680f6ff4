package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.OffRecordSwitched;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicSplit;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TopicsMerged;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the way of undoing a merge, a split or that something went off the record, and what a merge stands in the way of. */
class MergeHindranceTest {

    private static final BoardCard TEA = topic("Tea", 1);
    private static final BoardCard SUGAR = topic("Sugar", 2);
    private static final BoardCard COFFEE = topic("Coffee", 3);
    private static final BoardCard CARD = TEA.with(SUGAR, UUID.randomUUID());

    private final Inverses inverses =
            new Inverses(List.of(new UndoingTopics(), new UndoingMerges(), new UndoingDiscretion()));

    private final Map<String, SessionEvent> events = new LinkedHashMap<>();

    MergeHindranceTest() {
        events.put("merged", merged(TEA, SUGAR, CARD));
        events.put("split", new TopicSplit(new Regrouping(List.of(CARD), List.of(TEA, SUGAR), null, List.of())));
        events.put("coffee merged", merged(COFFEE, topic("Milk", 4), topic("Latte", 5)));
        events.put("added", new TopicAdded(TEA.id(), "Tea", "", null));
        events.put("removed", new TopicRemoved(TEA.id(), "Tea", "", null, Map.of(), 0));
        about("tea", TEA);
        about("card", CARD);
        about("coffee", COFFEE);
    }

    private void about(String which, BoardCard card) {
        UUID id = card.id();
        events.put(which + " edited", new TopicEdited(id, "Tea?", "", "Tea", ""));
        events.put(which + " started", new TopicStarted(id, null, Happenings.TIMEBOX, false, 0L, null, List.of()));
        events.put(which + " noted", new NoteWritten(id, UUID.randomUUID(), "Keeps", 0, null));
        events.put(which + " off record", new OffRecordSwitched(id, true));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            added          | merged, split, removed, tea edited, tea started, tea noted
            tea edited     | merged, split, removed, tea edited
            merged         | merged, split, card edited, card started, card noted, card off record
            split          | merged, split, removed, tea edited, tea started, tea noted, tea off record
            tea off record | merged, split, removed, tea noted, tea off record
            card edited    | merged, split, card edited
            """)
    void whatTouchedTheSameThingStandsInTheWayAndNothingElse(String what, String hindrances) {
        Stream<String> found = events.keySet().stream().filter(later -> hindered(events.get(what), events.get(later)));

        assertThat(found).containsExactlyInAnyOrderElementsOf(Arrays.asList(hindrances.split(", ")));
    }

    @Test
    void aStepIsToldInItsWords() {
        Map<UUID, String> titles = Map.of(TEA.id(), "Tea");

        assertThat(new UndoingMerges().told(events.get("merged"), titles)).isEqualTo("merged “Tea / Sugar”");
        assertThat(new UndoingMerges().told(events.get("split"), titles)).isEqualTo("split “Tea / Sugar”");
        assertThat(new UndoingDiscretion().told(events.get("tea off record"), titles))
                .isEqualTo("took “Tea” off the record");
    }

    private boolean hindered(SessionEvent event, SessionEvent later) {
        UUID session = UUID.randomUUID();
        Past past = Pasts.of(List.of(
                new Recorded(session, 1, SUGAR.id(), null, event), new Recorded(session, 2, SUGAR.id(), null, later)));
        return inverses.hindrance(past, past.step(1).orElseThrow()).isPresent();
    }

    private static SessionEvent merged(BoardCard one, BoardCard other, BoardCard card) {
        return new TopicsMerged(new Regrouping(List.of(one, other), List.of(card), null, List.of()));
    }

    private static BoardCard topic(String title, long place) {
        return new BoardCard(UUID.randomUUID(), title, "", null, false, place, List.of());
    }
}
