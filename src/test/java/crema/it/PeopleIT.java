package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is in the room: handed over, named, shown out, and what is left of them then. */
class PeopleIT {

    private final Evening evening = Evening.gathering();
    private final Person host = evening.host();

    @Test
    void theFacilitationIsHandedOverOnceWhenTwoDevicesDoSoAtOnce() {
        var ines = evening.member("Inês");
        var rui = evening.member("Rui");
        var tomas = evening.member("Tomás");
        ines.api().post(evening.call("/facilitator")).expect(200);
        try (var first = Socket.of(evening, rui);
                var second = Socket.of(evening, tomas)) {
            second.present("Rui", "Tomás");

            var answers = Together.all(Stream.of(rui, tomas)
                    .<Callable<Answer>>map(to -> () -> handOver(ines, id(to)))
                    .toList());

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            var facilitator = evening.board(host).getString("facilitator");
            assertThat(facilitator).isIn("Rui", "Tomás");
            assertThat(first.present(facilitator, facilitator.equals("Rui") ? "Tomás" : "Rui"))
                    .hasSize(2);
            host.api().post(evening.call("/facilitator")).expect(200);
            assertThat(evening.board(host).getString("facilitator"))
                    .isEqualTo(evening.board(host).getJsonObject("me").getString("name"));
        }
    }

    @Test
    void whoeverIsNotThereOrIsAGuestIsNotHandedTheFacilitation() {
        var absent = id(evening.member("Inês"));
        var guest = evening.guest("Aya");
        try (var open = Socket.of(evening, guest)) {
            open.present("Aya");

            for (var to : List.of(absent, id(guest))) {
                assertThat(handOver(host, to).expect(409).text("type")).isEqualTo("not-here");
            }
        }
    }

    @Test
    void somebodyWithoutAPhoneIsInTheRoomAndProposesByTheFacilitatorsHand() {
        var ana = add("Ana");

        var topic = host.api()
                .post(evening.call("/topics"), Map.of("title", "Signs on doors", "for", ana.toString()))
                .expect(201)
                .id();

        assertThat(people()).containsExactly("Ana");
        assertThat(card(topic).getBoolean("own")).isFalse();
        evening.moveTo("discussing");
        host.api().post(evening.call("/topics/" + topic + "/start")).expect(200);
        assertThat(card(topic).getString("author")).isEqualTo("Ana");
    }

    @Test
    void somebodyWithoutAPhoneVotesByTheFacilitatorsHandWithDotsOfTheirOwn() {
        var ana = add("Ana");
        var topic = evening.topic(host, "Signs on doors");
        evening.moveTo("voting");

        for (int dot = 1; dot <= 3; dot++) {
            assertThat(voteFor(ana, topic).expect(200).number("mine")).isEqualTo(dot);
        }

        assertThat(voteFor(ana, topic).expect(409).text("type")).isEqualTo("topic-is-full");
        assertThat(evening.board(host).getJsonObject("me").getInt("dotsLeft")).isEqualTo(4);
        var hers = host.api().get(evening.call("/board?for=" + ana)).expect(200).json();
        assertThat(hers.getJsonObject("me").getInt("dotsLeft")).isOne();
    }

    private Answer voteFor(UUID person, UUID topic) {
        return host.api().post(evening.votes(topic) + "?for=" + person);
    }

    @Test
    void nobodyProposesForSomebodyWithAPhone() {
        var aya = evening.guest("Aya");

        host.api()
                .post(evening.call("/topics"), Map.of("title", "Not hers", "for", id(aya)))
                .expect(404);
    }

    @Test
    void aRemovedGuestIsOutWithTheirDotsAndTheirNotesStay() {
        var aya = evening.guest("Aya");
        var topic = evening.topic(host, "Runbooks");
        evening.moveTo("voting");
        evening.vote(aya, topic).expect(200);
        evening.vote(aya, topic).expect(200);
        evening.vote(host, topic).expect(200);
        aya.api()
                .post(evening.call("/topics/" + topic + "/notes"), Map.of("text", "Nobody reads them"))
                .expect(201);
        try (var open = Socket.of(evening, aya)) {
            host.api().delete(evening.call("/people/" + id(aya))).expect(200);

            assertThat(open.closedWithin(Duration.ofSeconds(10))).isEqualTo(4001);
        }
        aya.api().get(evening.call("/board")).expect(401);
        assertThat(evening.board(host).getInt("voted")).isOne();
        evening.moveTo("discussing");
        assertThat(card(topic).getInt("dots")).isOne();
        assertThat(card(topic).getJsonArray("notes")).hasSize(1);
    }

    @Test
    void aGuestWhoVotesWhileBeingRemovedLeavesNoDot() {
        var topics = List.of(evening.topic(host, "One"), evening.topic(host, "Two"));
        var guests = Stream.of("Aya", "Ben", "Chi", "Dov").map(evening::guest).toList();
        var ids = guests.stream().map(this::id).toList();
        evening.moveTo("voting");

        Together.all(Stream.concat(
                        guests.stream().<Callable<Integer>>map(guest -> () -> {
                            for (int dot = 0; dot < 4; dot++) {
                                evening.vote(guest, topics.get(dot % 2));
                            }
                            return 0;
                        }),
                        ids.stream()
                                .<Callable<Integer>>map(guest -> () -> host.api()
                                        .delete(evening.call("/people/" + guest))
                                        .expect(200)
                                        .status()))
                .toList());

        try (var journal = Journal.of(evening)) {
            assertThat(journal.dots()).isZero();
        }
        assertThat(evening.board(host).getInt("voted")).isZero();
    }

    @Test
    void aMemberIsNotRemovedFromASession() {
        var ines = evening.member("Inês");

        host.api().delete(evening.call("/people/" + id(ines))).expect(404);
    }

    @Test
    void theOldCodeIsMissingAtOnceAndGuestsInsideStay() {
        var aya = evening.guest("Aya");

        host.api().post(evening.call("/join-code")).expect(200);

        Api.visitor()
                .post("/join/" + evening.joinCode(), Map.of("name", "Late"))
                .expect(404);
        var code = evening.board(aya).getString("joinCode");
        assertThat(code).isNotEqualTo(evening.joinCode());
        Api.visitor().post("/join/" + code, Map.of("name", "Late")).expect(200);
    }

    @Test
    void whoeverComesByACodeThatIsNoGoodIsToldWhatToDoAndNotWhetherThereIsASession() {
        host.api().post(evening.call("/join-code")).expect(200);

        var renewed =
                new Browser().open("/join/" + evening.joinCode()).select("main").text();
        var unknown = new Browser().open("/join/NOSUCHCO").select("main").text();

        assertThat(renewed).contains("no good any more", "Ask somebody who is there");
        assertThat(unknown).isEqualTo(renewed);
    }

    @Test
    void aLockedCodeLetsNobodyInUntilItIsRenewed() {
        host.api().delete(evening.call("/join-code")).expect(200);

        Api.visitor()
                .post("/join/" + evening.joinCode(), Map.of("name", "Late"))
                .expect(404);
        assertThat(evening.board(host).isNull("joinCode")).isTrue();
        host.api().post(evening.call("/join-code")).expect(200);
        assertThat(evening.board(host).isNull("joinCode")).isFalse();
    }

    @Test
    void theFirstToTypeIsTheScribeUntilAnotherSaysSo() {
        var aya = evening.guest("Aya");
        var ben = evening.guest("Ben");
        var notes = evening.call("/topics/" + evening.topic(host, "Runbooks") + "/notes");
        aya.api().post(notes, Map.of("text", "One")).expect(201);
        ben.api().post(notes, Map.of("text", "Two")).expect(201);
        assertThat(evening.board(host).getJsonObject("scribe").getString("name"))
                .isEqualTo("Aya");

        ben.api().post(evening.call("/scribe")).expect(200);

        assertThat(evening.board(host).getJsonObject("scribe").getString("name"))
                .isEqualTo("Ben");
    }

    private Answer handOver(Person by, String to) {
        return by.api().post(evening.call("/facilitator"), Map.of("to", to));
    }

    private UUID add(String name) {
        return host.api()
                .post(evening.call("/people"), Map.of("name", name))
                .expect(201)
                .id();
    }

    private String id(Person person) {
        return evening.board(person).getJsonObject("me").getString("id");
    }

    private List<String> people() {
        return evening.board(host).getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .map(person -> person.getString("name"))
                .toList();
    }

    private JsonObject card(UUID topic) {
        return evening.board(host).getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                .filter(card -> card.getString("id").equals(topic.toString()))
                .findFirst()
                .orElseThrow();
    }
}
