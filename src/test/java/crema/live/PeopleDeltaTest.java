package crema.live;

import static crema.session.Happenings.INES;
import static crema.session.Happenings.JOAO;
import static crema.session.Happenings.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import crema.session.BoardView;
import crema.session.Happenings;
import crema.session.SessionEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleDeltaTest {

    private static final Map<String, Integer> THEIRS = Map.of(TOPIC.toString(), 2);
    private static final Map<String, Integer> LEFT = Map.of(TOPIC.toString(), 3);

    @Test
    void peopleComeAndGoByName() {
        told(new SessionEvent.PersonAdded(JOAO), "'type':'person-added','person':{'id':'%s','name':'João'}", JOAO);
        told(new SessionEvent.ScribeChanged(INES, JOAO), "'type':'scribe','scribe':{'id':'%s','name':'João'}", INES);
        told(new SessionEvent.ScribeChanged(null, JOAO), "'type':'scribe','scribe':null");
    }

    @Test
    void whileCountsAreHiddenNobodyLearnsWhereTheDotsOfARemovedGuestWere() {
        told(
                removed(Happenings.HIDDEN, Map.of()),
                "'type':'person-removed','person':{'id':'%s','name':'João'},'voted':7",
                JOAO);
    }

    @Test
    void revealedCountsAreToldAsTheyAreWithoutARemovedGuest() {
        told(
                removed(Happenings.REVEALED, LEFT),
                "'type':'person-removed','person':{'id':'%s','name':'João'},'voted':7,'counts':{'%s':3}",
                JOAO,
                TOPIC);
    }

    @Test
    void whoeverIsBackHasTheirDots() {
        told(
                new SessionEvent.PersonReturned(JOAO, Happenings.REVEALED, THEIRS, 8, Map.of(TOPIC.toString(), 5)),
                "'type':'person-returned','person':{'id':'%s','name':'João'},'voted':8,'counts':{'%s':5}",
                JOAO,
                TOPIC);
    }

    @Test
    void theCodeAtTheDoorIsNotToldToEverybody() {
        told(new SessionEvent.JoinCodeChanged(false, "ABCD2345", false), "'type':'join-code','locked':false");
    }

    private static SessionEvent removed(BoardView.Round round, Map<String, Integer> counts) {
        return new SessionEvent.PersonRemoved(JOAO, Happenings.TIMEBOX.endsAt(), round, THEIRS, 7, counts);
    }

    private static void told(SessionEvent event, String pattern, Object... values) {
        Delta delta = Delta.of(Happenings.seventh(event), person -> Optional.of("João"));
        String expected = "{'seq':7," + pattern.formatted(values) + "}";
        assertThat(parsed(delta.text())).isEqualTo(parsed(expected.replace('\'', '"')));
    }

    private static JsonObject parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
