package crema.live;

import static crema.session.Happenings.INES;
import static crema.session.Happenings.JOAO;
import static crema.session.Happenings.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import crema.session.BoardView;
import crema.session.Happenings;
import crema.session.SessionEvent;
import crema.session.Thumb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The exact text the sockets carry about topics that come and go, and their clock. */
class CycleDeltaTest {

    private static final Map<UUID, String> NAMES = Map.of(INES, "Ines", JOAO, "João");

    private static final String TIMEBOX =
            "{\"number\":1,\"startedAt\":\"2026-03-12T19:00:00Z\",\"endsAt\":\"2026-03-12T19:07:00Z\",\"pausedAt\":null}";

    @Test
    void aStartedTopicNamesItsAuthor() {
        sameMembers(
                delta(new SessionEvent.TopicStarted(TOPIC, INES, Happenings.TIMEBOX, false, 0L, null, List.of()))
                        .text(),
                json(
                        "{'seq':7,'type':'topic-started','topic':'%s','author':'Ines','timebox':%s,'seconds':0}",
                        TOPIC, TIMEBOX));
        sameMembers(
                delta(new SessionEvent.TopicStarted(TOPIC, null, Happenings.TIMEBOX, true, 90L, null, List.of()))
                        .text(),
                json(
                        "{'seq':7,'type':'topic-started','topic':'%s','author':null,'timebox':%s,'seconds':90}",
                        TOPIC, TIMEBOX));
    }

    @Test
    void aTopicGoesOnAndIsFinished() {
        sameMembers(
                delta(new SessionEvent.TimeboxAdded(TOPIC, Happenings.TIMEBOX, 420, Happenings.PAUSED, null))
                        .text(),
                json("{'seq':7,'type':'timebox','topic':'%s','timebox':%s,'seconds':420}", TOPIC, TIMEBOX));
        shared(new SessionEvent.TopicFinished(TOPIC, 615, Happenings.TIMEBOX.endsAt(), Happenings.TIMEBOX, null))
                .isEqualTo(json("{'seq':7,'type':'topic-finished','topic':'%s','seconds':615}", TOPIC));
    }

    @Test
    void aClockIsPausedAndResumed() {
        String paused = TIMEBOX.replace("null", "\"2026-03-12T19:01:00Z\"");

        sameMembers(
                delta(new SessionEvent.TimeboxPaused(TOPIC, Happenings.PAUSED, null))
                        .text(),
                json("{'seq':7,'type':'paused','topic':'%s','timebox':%s}", TOPIC, paused));
        sameMembers(
                delta(new SessionEvent.TimeboxResumed(TOPIC, Happenings.TIMEBOX, Happenings.PAUSED, null))
                        .text(),
                json("{'seq':7,'type':'resumed','topic':'%s','timebox':%s}", TOPIC, TIMEBOX));
    }

    @Test
    void aTopicIsPutBack() {
        shared(new SessionEvent.TopicPutBack(TOPIC, true, 90, Happenings.TIMEBOX, null))
                .isEqualTo(json("{'seq':7,'type':'topic-put-back','topic':'%s','again':true,'seconds':90}", TOPIC));
    }

    @Test
    void howLongTimeboxesAreFromNowOnIsTold() {
        shared(new SessionEvent.CustomsChanged(List.of(420, 300)))
                .isEqualTo(json("{'seq':7,'type':'customs','pattern':[420,300]}"));
    }

    @Test
    void whenTimeIsUpEverybodyLearnsHowManySayWhatAndNobodyWho() {
        shared(new SessionEvent.TimeIsUp(TOPIC, 2))
                .isEqualTo(json("{'seq':7,'type':'time-is-up','topic':'%s','number':2}", TOPIC));
        SessionEvent given = new SessionEvent.ThumbGiven(
                TOPIC, 2, Thumb.Way.EITHER_WAY, Thumb.Way.GO_ON, new BoardView.Thumbs(5, 1, 2));
        String counts = "{'seq':7,'type':'thumbs','topic':'%s','number':2,'thumbs':{'eitherWay':1,'goOn':5,'moveOn':2}";

        sameMembers(delta(given).textFor(JOAO), json(counts + "}", TOPIC));
        sameMembers(delta(given).textFor(INES), json(counts + ",'mine':'either-way'}", TOPIC));
    }

    private static Delta delta(SessionEvent event) {
        return Delta.of(Happenings.seventh(event), person -> Optional.ofNullable(NAMES.get(person)));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> shared(SessionEvent event) {
        return assertThat(delta(event).textFor(JOAO));
    }

    private static String json(String pattern, Object... values) {
        return pattern.formatted(values).replace('\'', '"');
    }

    /** Records have no order of members in JSON-B that their authors would promise. */
    private static void sameMembers(String actual, String expected) {
        assertThat(parsed(actual)).isEqualTo(parsed(expected));
    }

    private static jakarta.json.JsonObject parsed(String text) {
        try (jakarta.json.JsonReader reader = jakarta.json.Json.createReader(new java.io.StringReader(text))) {
            return reader.readObject();
        }
    }
}
