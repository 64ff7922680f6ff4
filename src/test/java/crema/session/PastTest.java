package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.SessionEvent.PhaseKept;
import crema.session.SessionEvent.Undone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands of all that has happened, undoings of undoings included. */
class PastTest {

    private static final UUID SESSION = UUID.randomUUID();
    private static final SessionEvent SOMETHING = new PhaseKept(Phase.VOTING);

    /** {@code x}: something is done; a number: the step of that number is undone. */
    @ParameterizedTest(name = "{0}: {1} stands, {2} can be done again")
    @CsvSource(
            nullValues = "-",
            value = {
                "x,             1,    -",
                "x x,           2 1,  -",
                "x x 2,         1,    3",
                "x x 2 1,       -,    4 3",
                "x x 1,         2,    3",
                "x 1 2,         1,    -",
                "x 1 2 3,       -,    2",
                "x 1 2 3 4,     1,    -",
                "x x 2 1 4,     1,    3",
                "x x 2 1 4 3,   2 1,  -",
                "x x 2 x,       4 1,  3",
            })
    void whatWasUndoneDoesNotStandUntilThatIsUndone(String story, String done, String undone) {
        Past past = past(story);

        assertThat(past.done().stream().map(Step::seq)).containsExactlyElementsOf(numbers(done));
        assertThat(past.undone().stream().map(Step::seq)).containsExactlyElementsOf(numbers(undone));
    }

    @Test
    void whatCameSinceIsWhatStands() {
        Past past = past("x x x 2");

        assertThat(past.since(past.step(1).orElseThrow()).events()).hasSize(1);
        assertThat(past.since(past.step(2).orElseThrow()).events()).hasSize(1);
        assertThat(past.since(past.step(4).orElseThrow()).events()).isEmpty();
    }

    @Test
    void whatWasThereBeforeAndIsTakenAwaySinceCounts() {
        assertThat(past("x x x 2").since(past("x x x 2").step(3).orElseThrow()).events())
                .hasSize(1);
    }

    @Test
    void whateverUndidItOrDidItAgainLeadsToWhatWasDone() {
        Past past = past("x x 2 3");

        assertThat(List.of(2L, 3L, 4L))
                .allMatch(seq -> past.origin(past.step(seq).orElseThrow()).seq() == 2);
    }

    @Test
    void anEventLeadsToTheStepItBelongsTo() {
        TreeMap<Long, List<Recorded>> events = new TreeMap<>();
        events.put(1L, List.of(recorded(1, SOMETHING), recorded(2, SOMETHING)));
        Past past = Past.of(events);

        assertThat(past.step(2)).isEqualTo(past.step(1)).isPresent();
        assertThat(past.step(3)).isEmpty();
        assertThat(past.step(1).orElseThrow().events()).hasSize(2);
    }

    @Test
    void ofWhatIsLongAgoNothingIsKnownAndWhatUndidItCannotBeDoneAgain() {
        Past past = Pasts.of(List.of(
                recorded(501, SOMETHING),
                recorded(502, new Undone(3, "that", false, List.of(SOMETHING))),
                recorded(503, SOMETHING)));

        assertThat(past.done()).extracting(Step::seq).containsExactly(503L, 501L);
        assertThat(past.undone()).isEmpty();
    }

    @Test
    void whatHasHappenedSinceIsAddedToWhatWasKnown() {
        Past known = past("x x");
        TreeMap<Long, List<Recorded>> later =
                new TreeMap<>(Map.of(3L, List.of(recorded(3, new Undone(2, "that", false, List.of(SOMETHING))))));

        assertThat(known.last()).isEqualTo(2);
        assertThat(known.and(later).done()).extracting(Step::seq).containsExactly(1L);
        assertThat(known.and(new TreeMap<>())).isSameAs(known);
    }

    private static Past past(String story) {
        List<Recorded> events = new ArrayList<>();
        for (String told : story.split(" ")) {
            SessionEvent event =
                    told.equals("x") ? SOMETHING : new Undone(Long.parseLong(told), "that", false, List.of(SOMETHING));
            events.add(recorded(events.size() + 1, event));
        }
        return Pasts.of(events);
    }

    private static Recorded recorded(long seq, SessionEvent event) {
        return new Recorded(SESSION, seq, null, null, event);
    }

    private static List<Long> numbers(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }
}
