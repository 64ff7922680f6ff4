package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was done to people by mistake is undone, and they go on where they were. */
class ComingBackIT {

    private final Evening evening = Evening.gathering();
    private final Person host = evening.host();

    @Test
    void aRemovedGuestComesBackWithDotsAndPhone() {
        var aya = evening.guest("Aya");
        var id = evening.board(aya).getJsonObject("me").getString("id");
        var hers = evening.topic(aya, "Hers alone");
        var loved = evening.topic(aya, "Loved by others");
        evening.moveTo("voting");
        for (var topic : List.of(hers, loved)) {
            evening.vote(aya, topic).expect(200);
        }
        evening.vote(host, loved).expect(200);

        host.api().delete(evening.call("/people/" + id)).expect(200);
        assertThat(titles()).containsExactly("Hers alone", "Loved by others");
        assertThat(evening.board(host).getInt("voted")).isEqualTo(1);

        host.api().post(evening.call("/undo")).expect(200);
        assertThat(evening.board(aya).getJsonObject("me").getInt("dotsLeft")).isEqualTo(2);
        assertThat(evening.board(host).getInt("voted")).isEqualTo(2);

        host.api().post(evening.call("/undo"), Map.of("seq", last())).expect(200);
        aya.api().get(evening.call("/board")).expect(401);
    }

    @Test
    void theCodeAtTheDoorIsWhatItWas() {
        host.api().post(evening.call("/join-code")).expect(200);
        Api.visitor()
                .post("/join/" + evening.joinCode(), Map.of("name", "Late"))
                .expect(404);

        host.api().post(evening.call("/undo")).expect(200);

        assertThat(evening.board(host).getString("joinCode")).isEqualTo(evening.joinCode());
        evening.guest("Late");
    }

    @Test
    void whoTookOverTheNotesGivesThemBack() {
        var aya = evening.guest("Aya");
        aya.api().post(evening.call("/scribe")).expect(200);
        host.api().post(evening.call("/scribe")).expect(200);

        host.api().post(evening.call("/undo")).expect(200);

        assertThat(evening.board(host).getJsonObject("scribe").getString("name"))
                .isEqualTo("Aya");
    }

    private int last() {
        return evening.board(host).getInt("seq");
    }

    private List<String> titles() {
        return evening.board(host).getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                .map(topic -> topic.getString("title"))
                .toList();
    }
}
