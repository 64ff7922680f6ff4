package crema.live;

import static crema.session.Happenings.ABOVE;
import static crema.session.Happenings.INES;
import static crema.session.Happenings.JOAO;
import static crema.session.Happenings.LINE;
import static crema.session.Happenings.MERGE;
import static crema.session.Happenings.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import crema.session.Happenings;
import crema.session.Regrouping;
import crema.session.SessionEvent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What boards are told of a merge and of a split, and what they are not. */
class MergedDeltaTest {

    private static final UUID NOBODY = UUID.randomUUID();

    private final SessionEvent merged = new SessionEvent.TopicsMerged(MERGE);

    @Test
    void aMergeNamesWhatGoesAndWhatStandsThereInstead() {
        JsonObject told = told(merged, NOBODY);

        assertThat(told.getString("type")).isEqualTo("topics-merged");
        assertThat(told.getJsonArray("gone").toString()).isEqualTo("[\"" + TOPIC + "\",\"" + LINE + "\"]");
        assertThat(card(told).getString("id")).isEqualTo(ABOVE.toString());
        assertThat(card(told).getString("title")).isEqualTo("Tea / Coffee");
        assertThat(card(told).getJsonArray("originals")).hasSize(2);
        assertThat(card(told).getBoolean("offRecord")).isTrue();
    }

    @Test
    void whileCountsAreHiddenAMergeTellsNoCountAndNoVoter() {
        assertThat(card(told(merged, NOBODY)).isNull("dots")).isTrue();
        assertThat(card(told(merged, NOBODY)).getInt("mine")).isZero();
        assertThat(delta(merged).textFor(NOBODY)).doesNotContain(INES.toString(), JOAO.toString());
    }

    @Test
    void everyVoterSeesTheOwnDotsOnIt() {
        assertThat(card(told(merged, INES)).getInt("mine")).isEqualTo(2);
        assertThat(card(told(merged, JOAO)).getInt("mine")).isEqualTo(1);
        assertThat(delta(merged).textFor(JOAO)).doesNotContain(INES.toString());
    }

    @Test
    void revealedCountsAreToldAsTheirSumAndAfterASplitForEach() {
        Regrouping open = new Regrouping(MERGE.before(), MERGE.after(), Happenings.REVEALED, MERGE.dots());
        Regrouping back = new Regrouping(MERGE.after(), MERGE.before(), Happenings.REVEALED, MERGE.dots());

        assertThat(card(told(new SessionEvent.TopicsMerged(open), NOBODY)).getInt("dots"))
                .isEqualTo(3);
        assertThat(told(new SessionEvent.TopicSplit(back), INES)
                        .getJsonArray("topics")
                        .getValuesAs(JsonObject.class))
                .extracting(card -> card.getInt("dots"), card -> card.getInt("mine"), card -> card.getBoolean("own"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 2, true),
                        org.assertj.core.groups.Tuple.tuple(1, 0, false));
    }

    @Test
    void aMergedTopicNamesAllItsAuthorsOnceItStarts() {
        var started = new SessionEvent.TopicStarted(
                ABOVE, null, Happenings.TIMEBOX, false, 0L, null, List.of(INES, JOAO, NOBODY));

        assertThat(told(started, NOBODY).getString("author")).isEqualTo("Ines, João");
    }

    private static JsonObject card(JsonObject told) {
        return told.getJsonArray("topics").getJsonObject(0);
    }

    private static JsonObject told(SessionEvent event, UUID reader) {
        try (var json = Json.createReader(new StringReader(delta(event).textFor(reader)))) {
            return json.readObject();
        }
    }

    private static Delta delta(SessionEvent event) {
        return Delta.of(
                Happenings.seventh(event),
                person -> Optional.ofNullable(person.equals(INES) ? "Ines" : person.equals(JOAO) ? "João" : null));
    }
}
