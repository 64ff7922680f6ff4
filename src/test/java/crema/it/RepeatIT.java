package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever repeats a command under its key is answered what the first was answered, whatever is true by then. */
class RepeatIT {

    private static final String UNGUESSABLE = "0b7f4f0e-55a1-4a1c-a7ff-6fe7a5d4b8d1";

    private final Evening evening = Evening.gathering();
    private final UUID topic = evening.topic(evening.host(), "Runbooks");
    private final Journal journal = Journal.of(evening);

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whatWasRefusedIsRefusedAgainThoughItWouldBePossibleNow() {
        var aya = evening.guest("Aya").api().withKey("too early");
        var first = aya.post(evening.votes(topic)).expect(409);
        evening.moveTo("voting");

        var again = aya.post(evening.votes(topic));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(journal.dots()).isZero();
        assertThat(journal.numbers()).hasSize((int) journal.clock());
    }

    @Test
    void aWishForThePhaseThatItIsMovesNothingWhenItIsRepeatedLater() {
        var host = evening.host().api().withKey("gather, please");
        var first =
                host.post(evening.call("/phase"), Map.of("phase", "gathering")).expect(200);
        evening.moveTo("voting");

        var again = host.post(evening.call("/phase"), Map.of("phase", "gathering"));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(evening.board(evening.host()).getString("phase")).isEqualTo("voting");
    }

    @Test
    void everyCallOfASessionIsAnsweredOnce() {
        evening.moveTo("discussing");
        var note = "/topics/" + topic + "/notes";
        var line = Map.of("text", "Cold brew keeps");

        theSameTwice("POST", "/topics", Map.of("title", "Staging"));
        theSameTwice("PATCH", "/topics/" + topic, Map.of("title", "Runbooks?"));
        theSameTwice("POST", "/topics/" + topic + "/start", Map.of());
        theSameTwice("POST", "/topics/" + topic + "/timeboxes", Map.of());
        var written = theSameTwice("POST", note, line).id();
        theSameTwice("PATCH", note + "/" + written, line);
        theSameTwice("PATCH", note + "/" + written, Map.of("text", "Spoils", "was", "Something else"));
        theSameTwice(
                "POST",
                note + "/list",
                Map.of("lines", Json.createArrayBuilder(List.of(line, line)).build()));
        theSameTwice("POST", note + "/" + written + "/place", line);
        theSameTwice("DELETE", note + "/" + written, Map.of());
        theSameTwice("POST", "/topics/" + topic + "/finish", Map.of());
        var realized = theSameTwice("POST", "/epiphanies", line).id();
        theSameTwice("PATCH", "/epiphanies/" + realized, line);
        theSameTwice("DELETE", "/epiphanies/" + realized, Map.of());
        theSameTwice("POST", "/facilitator", Map.of());
        theSameTwice("POST", "/facilitator", Map.of());
        var removable = evening.topic(evening.host(), "Gone soon");
        theSameTwice("DELETE", "/topics/" + removable, Map.of());
        theSameTwice("POST", "/undo", Map.of());
        theSameTwice("POST", "/phase", Map.of("phase", "closed"));
        theSameTwice("POST", "/topics", Map.of("title", "Too late"));
    }

    @Test
    void whatCannotBeIsRefusedTheSameWhenItsTopicIsGone() {
        var deep = evening.host().api().withKey("too deep");
        var note = evening.call("/topics/" + topic + "/notes");
        var line = Map.of("text", "Cold brew keeps", "depth", 9);
        var first = deep.post(note, line).expect(400);

        evening.host().api().delete(evening.call("/topics/" + topic)).expect(200);

        assertThat(deep.post(note, line).expect(400).body()).isEqualTo(first.body());
    }

    @Test
    void aGuestWhoKnocksTwiceWithOneKeyIsOneGuest() {
        var door = Api.visitor().withKey(UNGUESSABLE);
        var join = "/join/" + evening.joinCode();

        var tokens = Together.times(
                6, () -> door.post(join, Map.of("name", "Aya")).expect(200).text("token"));

        assertThat(tokens.stream().distinct()).hasSize(1);
        assertThat(door.post(join, Map.of("name", "Zoë")).expect(200).text("token"))
                .isNotEqualTo(tokens.get(0));
        assertThat(evening.board(new Person("Aya", "", tokens.get(0)))
                        .getJsonObject("me")
                        .getString("name"))
                .isEqualTo("Aya");
    }

    @Test
    void aKeyThatAnybodyMightHaveLetsNobodyInAsSomebodyElse() {
        var door = Api.visitor().withKey("1");
        var join = "/join/" + evening.joinCode();

        assertThat(door.post(join, Map.of("name", "Aya")).text("token"))
                .isNotEqualTo(door.post(join, Map.of("name", "Aya")).text("token"));
    }

    @Test
    void topicsThatAreProposedAtOnceStandInTheOrderOfTheirEvents() {
        var answers = Together.all(IntStream.range(0, 12)
                .<Callable<Answer>>mapToObj(
                        i -> () -> evening.host().api().post(evening.call("/topics"), Map.of("title", "Topic " + i)))
                .toList());

        var told = answers.stream()
                .sorted(Comparator.comparingInt(answer -> answer.number("seq")))
                .map(answer -> answer.id().toString())
                .toList();
        assertThat(evening.board(evening.host()).getJsonArray("topics").getValuesAs(JsonObject.class))
                .extracting(card -> card.getString("id"))
                .startsWith(topic.toString())
                .endsWith(told.toArray(String[]::new));
    }

    @Test
    void aTopicThatIsTakenOffTheBoardTellsNobodyHowManyDotsItHad() {
        evening.moveTo("voting");
        for (var name : List.of("Aya", "Zoë")) {
            evening.vote(evening.guest(name), topic).expect(200);
        }

        evening.host().api().delete(evening.call("/topics/" + topic)).expect(200);

        assertThat(evening.board(evening.host()).getInt("voted")).isEqualTo(2);
    }

    @Test
    void aCallWithoutABodySaysWhatItMissesIfAnything() {
        evening.moveTo("discussing");
        var host = evening.host().api();

        host.post(evening.call("/topics/" + topic + "/start")).expect(200);
        assertThat(host.post(evening.call("/phase")).expect(400).text("field")).isEqualTo("phase");
        assertThat(host.post(evening.call("/topics")).expect(400).text("field")).isEqualTo("title");
    }

    private Answer theSameTwice(String method, String path, Map<String, ?> body) {
        var host = evening.host().api().withKey(UUID.randomUUID().toString());
        var sent = body.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(Json.createObjectBuilder(body).build().toString());
        var first = host.send(method, evening.call(path), sent);
        var clock = journal.clock();

        var again = host.send(method, evening.call(path), sent);

        assertThat(first.status()).as(method + " " + path + " " + first).isIn(200, 201, 409);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(journal.clock()).isEqualTo(clock);
        return first;
    }
}
