package crema.live;

import static crema.session.Happenings.INES;
import static crema.session.Happenings.JOAO;
import static crema.session.Happenings.LINE;
import static crema.session.Happenings.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import crema.session.BoardCard;
import crema.session.Happenings;
import crema.session.Phase;
import crema.session.SessionEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sockets carry of a step that was undone: its effects, and no secret more than before. */
class UndoneDeltaTest {

    @Test
    void whileCountsAreHiddenATopicThatComesBackTellsOnlyItsVotersOfTheirDots() {
        SessionEvent back = new SessionEvent.TopicRestored(
                TOPIC, "Tea", "", INES, 3, Map.of(JOAO.toString(), 2), true, false, List.of(), List.of());

        assertThat(topic(delta(back).text())).isEqualTo(topic(delta(back).textFor(LINE)));
        assertThat(topic(delta(back).text()).isNull("dots")).isTrue();
        assertThat(topic(delta(back).text()).getInt("mine")).isZero();
        assertThat(topic(delta(back).textFor(JOAO)).isNull("dots")).isTrue();
        assertThat(topic(delta(back).textFor(JOAO)).getInt("mine")).isEqualTo(2);
        assertThat(topic(delta(back).textFor(INES)).getBoolean("own")).isTrue();
    }

    @Test
    void aMergedCardThatComesBackSaysWhatIsMergedIntoIt() {
        BoardCard tea = new BoardCard(LINE, "Tea", "", JOAO, false, 3, List.of());
        SessionEvent back = new SessionEvent.TopicRestored(
                TOPIC, "Tea / Coffee", "", null, 3, Map.of(), true, false, List.of(), List.of(tea));

        assertThat(topic(delta(back).text()).getJsonArray("originals").toString())
                .contains("Tea")
                .doesNotContain(JOAO.toString());
    }

    @Test
    void whatWasUndoneIsToldByItsEffectsAndToEachAsTheyMaySeeThem() {
        SessionEvent back = new SessionEvent.TopicRestored(
                TOPIC, "Tea", "", null, 3, Map.of(JOAO.toString(), 2), false, false, List.of(), List.of());
        Delta delta = delta(new SessionEvent.Undone(
                5, "removed “Tea”", false, List.of(back, new SessionEvent.PhaseKept(Phase.VOTING))));

        assertThat(List.of(delta.text(), delta.textFor(JOAO))).allMatch(text -> text.contains("removed “Tea”"));
        assertThat(effects(delta.text()))
                .extracting(effect -> effect.getString("type"))
                .containsExactly("topic-restored", "phase-kept");
        assertThat(effects(delta.text()).get(0).getJsonObject("topic").getInt("mine"))
                .isZero();
        assertThat(effects(delta.textFor(JOAO)).get(0).getJsonObject("topic").getInt("mine"))
                .isEqualTo(2);
        assertThat(effects(delta.textFor(JOAO))).hasSize(2);
    }

    @Test
    void aTurnThatIsRestoredShowsItsAuthorOnlyWhereItWasStarted() {
        String turn =
                "{'seq':7,'type':'turn-restored','topic':'%s','column':'%s','author':%s,'timebox':%s,'seconds':%s}";

        same(
                delta(new SessionEvent.TurnRestored(TOPIC, INES, Happenings.WAITING, Happenings.RUNNING, List.of()))
                        .text(),
                json(turn, TOPIC, "to-discuss", null, null, 0));
        same(
                delta(new SessionEvent.TurnRestored(TOPIC, INES, Happenings.RUNNING, Happenings.WAITING, List.of()))
                        .text(),
                json(
                        turn,
                        TOPIC,
                        "discussing",
                        "'Ines'",
                        "{'number':2,'startedAt':'2026-03-12T19:06:40Z','endsAt':'2026-03-12T19:11:40Z','pausedAt':null}",
                        400));
    }

    private static JsonObject topic(String text) {
        return parsed(text).getJsonObject("topic");
    }

    private static List<JsonObject> effects(String text) {
        return parsed(text).getJsonArray("effects").getValuesAs(JsonObject.class);
    }

    private static Delta delta(SessionEvent event) {
        return Delta.of(Happenings.seventh(event), person -> Optional.of("Ines").filter(name -> person.equals(INES)));
    }

    private static String json(String pattern, Object... values) {
        return pattern.formatted(values).replace('\'', '"');
    }

    private static void same(String actual, String expected) {
        assertThat(parsed(actual)).isEqualTo(parsed(expected));
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
