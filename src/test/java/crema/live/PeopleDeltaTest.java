package crema.live;

import static crema.session.Happenings.INES;
import static crema.session.Happenings.JOAO;
import static crema.session.Happenings.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import crema.session.Happenings;
import crema.session.SessionEvent;
import crema.session.Share;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleDeltaTest {

    @Test
    void peopleComeAndGoByName() {
        told(new SessionEvent.PersonAdded(JOAO), "'type':'person-added','person':{'id':'%s','name':'João'}", JOAO);
        told(new SessionEvent.ScribeChanged(INES, JOAO), "'type':'scribe','scribe':{'id':'%s','name':'João'}", INES);
        told(new SessionEvent.ScribeChanged(null, JOAO), "'type':'scribe','scribe':null");
    }

    @Test
    void whileCountsAreHiddenNobodyLearnsWhereTheDotsOfARemovedGuestWere() {
        told(
                removed(Happenings.share(Happenings.HIDDEN, 7, 0)),
                "'type':'person-removed','person':{'id':'%s','name':'João'},'voted':7",
                JOAO);
    }

    @Test
    void revealedCountsAreToldAsTheyAreWithoutARemovedGuest() {
        told(
                removed(Happenings.share(Happenings.REVEALED, 7, 3)),
                "'type':'person-removed','person':{'id':'%s','name':'João'},'voted':7,'counts':{'%s':3}",
                JOAO,
                TOPIC);
    }

    @Test
    void whatEarlierRoundsGaveIsToldAsItIsWithoutARemovedGuest() {
        told(
                removed(Happenings.share(Happenings.SECOND, 7, 0)),
                "'type':'person-removed','person':{'id':'%s','name':'João'},'voted':7,'earlier':{'%s':[{'round':1,'dots':4}]}",
                JOAO,
                TOPIC);
    }

    @Test
    void whoeverIsBackHasTheirDots() {
        told(
                new SessionEvent.PersonReturned(JOAO, Happenings.share(Happenings.REVEALED, 8, 5)),
                "'type':'person-returned','person':{'id':'%s','name':'João'},'voted':8,'counts':{'%s':5}",
                JOAO,
                TOPIC);
    }

    @Test
    void theCodeAtTheDoorIsNotToldToEverybody() {
        told(new SessionEvent.JoinCodeChanged(false, "ABCD2345", false), "'type':'join-code','locked':false");
    }

    private static SessionEvent removed(Share share) {
        return new SessionEvent.PersonRemoved(JOAO, Happenings.TIMEBOX.endsAt(), share);
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
