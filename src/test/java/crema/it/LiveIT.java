package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What open boards are told, by real sockets. */
class LiveIT {

    private static final Duration SHUT_OUT_WITHIN = Duration.ofSeconds(3);

    private final Evening evening = Evening.gathering();
    private final UUID topic = evening.topic(evening.host(), "Runbooks");
    private final Journal journal = Journal.of(evening);

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void deltasArriveInOrderAndWithoutGapsWhileManyVote() {
        evening.moveTo("voting");
        var people = guests(6);
        var from = journal.clock();
        try (var board = Socket.of(evening, evening.host(), from);
                var late = Socket.of(evening, people.get(0), from)) {

            Together.all(people.stream()
                    .<Callable<Answer>>map(person -> () -> {
                        evening.vote(person, topic).expect(200);
                        return evening.vote(person, topic).expect(200);
                    })
                    .toList());

            var expected =
                    LongStream.rangeClosed(from + 1, journal.clock()).boxed().toList();
            assertThat(numbers(board.until(journal.clock()))).isEqualTo(expected);
            assertThat(numbers(late.until(journal.clock()))).isEqualTo(expected);
        }
    }

    @Test
    void aHiddenDotTellsOthersNeitherTopicNorPerson() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");
        try (var board = Socket.of(evening, evening.host())) {
            var cast = evening.vote(aya, topic).expect(200).number("seq");

            var delta = told(board, cast);

            assertThat(delta.getString("type")).isEqualTo("hidden");
            assertThat(delta.keySet()).containsExactlyInAnyOrder("seq", "type", "voted");
        }
    }

    @Test
    void theVotersOwnDevicesLearnWhatIsTheirs() {
        evening.moveTo("voting");
        var aya = evening.member("Aya");
        try (var phone = Socket.of(evening, aya);
                var laptop = Socket.of(evening, aya)) {
            var cast = evening.vote(aya, topic).expect(200).number("seq");

            for (var device : List.of(phone, laptop)) {
                var delta = told(device, cast);
                assertThat(delta.getString("topic")).isEqualTo(topic.toString());
                assertThat(delta.getInt("mine")).isOne();
                assertThat(delta.getInt("dotsLeft")).isEqualTo(3);
            }
        }
    }

    @Test
    void afterTheRevealEverybodyLearnsWhereADotLies() {
        evening.moveTo("voting");
        evening.moveTo("discussing");
        var second = evening.topic(evening.host(), "Staging");
        try (var board = Socket.of(evening, evening.host())) {
            var cast = evening.vote(evening.guest("Aya"), second).expect(200).number("seq");

            var delta = told(board, cast);

            assertThat(delta.getString("type")).isEqualTo("dots");
            assertThat(delta.getString("topic")).isEqualTo(second.toString());
            assertThat(delta.getInt("dots")).isOne();
        }
    }

    @Test
    void whoeverComesBackIsToldWhatTheyMissedAndThenGoesOn() {
        evening.topic(evening.host(), "Staging");
        var seen = journal.clock();
        evening.topic(evening.host(), "Tracing");
        evening.topic(evening.host(), "Flags");
        try (var board = Socket.of(evening, evening.host(), seen)) {
            board.until(seen + 2);
            evening.topic(evening.host(), "Quiet hours");

            assertThat(numbers(board.until(seen + 3))).containsExactly(seen + 1, seen + 2, seen + 3);
        }
    }

    @Test
    void whoeverIsAheadOfTheEventsIsToldToReadTheBoardAgain() {
        try (var board = Socket.of(evening, evening.host(), journal.clock() + 1_000)) {
            assertThat(board.first().getString("type")).isEqualTo("reload");
        }
    }

    @Test
    void aRemovedMembersBoardIsClosedWithinThreeSeconds() {
        var aya = evening.member("Aya");
        try (var board = Socket.of(evening, aya);
                var others = Socket.of(evening, evening.host())) {
            var host = evening.host().browser();
            host.submit(host.open("/g/" + evening.group()), "people", "Remove", Map.of());

            assertThat(board.closedWithin(SHUT_OUT_WITHIN)).isEqualTo(4001);
            assertThat(Socket.refusal(evening.socket(), bearer(aya))).isEqualTo(404);
            var proposed = journal.clock() + 1;
            evening.topic(evening.host(), "Staging");
            assertThat(numbers(others.until(proposed))).containsExactly(proposed);
        }
    }

    @Test
    void aBoardOfASignInThatIsEndedIsClosed() {
        var aya = evening.member("Aya");
        try (var board = Socket.of(evening, aya)) {
            aya.signOut();

            assertThat(board.closedWithin(SHUT_OUT_WITHIN)).isEqualTo(4001);
        }
    }

    @Test
    void aForeignPageCannotOpenABoardWithTheReadersCookie() {
        var cookie = "crema=" + evening.guest("Aya").token();
        var own = Site.running().baseUri().toString();

        assertThat(Socket.refusal(evening.socket(), Map.of("Cookie", cookie, "Origin", "https://elsewhere.example")))
                .isEqualTo(403);
        assertThat(Socket.refusal(evening.socket(), Map.of("Cookie", cookie, "Origin", "null")))
                .isEqualTo(403);
        Socket.open(evening.socket(), Map.of("Cookie", cookie, "Origin", own)).close();
    }

    @Test
    void withoutACredentialNobodyOpensABoard() {
        assertThat(Socket.refusal(evening.socket(), Map.of())).isEqualTo(401);
        assertThat(Socket.refusal(evening.socket(), Map.of("Authorization", "Bearer nonsense")))
                .isEqualTo(401);
        assertThat(Socket.refusal(evening.socket() + "?token=" + Site.ADMIN_TOKEN, Map.of()))
                .isEqualTo(401);
    }

    @Test
    void whoeverDoesNotTakePartFindsNoBoard() {
        assertThat(Socket.refusal(evening.socket(), bearer(Evening.stranger("Ines"))))
                .isEqualTo(404);
        assertThat(Socket.refusal("/live/" + UUID.randomUUID(), bearer(evening.host())))
                .isEqualTo(404);
    }

    private List<Person> guests(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> evening.guest("Guest " + i))
                .toList();
    }

    private static JsonObject told(Socket board, long seq) {
        return board.until(seq).stream()
                .filter(delta -> delta.getInt("seq") == seq)
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> numbers(List<JsonObject> deltas) {
        return deltas.stream()
                .map(delta -> delta.getJsonNumber("seq").longValue())
                .toList();
    }

    private static Map<String, String> bearer(Person person) {
        return Map.of("Authorization", "Bearer " + person.token());
    }
}
