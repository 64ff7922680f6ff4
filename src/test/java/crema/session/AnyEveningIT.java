package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Answer;
import crema.it.Person;
import crema.it.Sql;
import crema.it.Together;
import crema.platform.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do, in whatever order it arrives: the rules hold, and the events alone tell the same board. */
class AnyEveningIT {

    private static final int COMMANDS = 500;

    private final AnyEvening any = new AnyEvening();
    private final Sql sql = Sql.open();

    /** The same evenings each time, and one that nobody has seen yet; its seed is in the name of the test. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.of(1, 20260312), LongStream.of(new Random().nextInt(1_000_000)));
    }

    @AfterEach
    void close() {
        sql.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSequenceOfCommandsBreaksARule(long seed) {
        var mind = any.new Mind("seed " + seed, seed);
        for (int command = 0; command < COMMANDS; command++) {
            long before = clock();
            Answer answer = mind.next(0, any.people.size() - 1);
            assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 400, 404, 409);
            assertThat(clock() > before && answer.status() >= 400)
                    .as("a refusal has changed something: " + answer)
                    .isFalse();
        }
        theRulesHold();
    }

    @Test
    void noRulesAreBrokenWhenFivePeopleDoSoAtOnce() {
        var minds = any.minds(new Random().nextLong());
        Together.all(IntStream.range(0, minds.size())
                .<Callable<Boolean>>mapToObj(person -> () -> {
                    for (int command = 0; command < COMMANDS / minds.size(); command++) {
                        minds.get(person).next(person, person);
                    }
                    return true;
                })
                .toList());
        theRulesHold();
    }

    private void theRulesHold() {
        List<Recorded> events = events();
        assertThat(events)
                .extracting(Recorded::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, clock()).boxed().toList());
        nobodyHasMoreThanGranted();
        new Tallies().areTheDotsOf(events);
        any.history.heldAgainst(storedKeys());
        Replay replay = Replay.of(events);
        for (Person person : any.people) {
            BoardView board = board(person);
            assertThat(replay.to(board.me().id(), this::name)).isEqualTo(Replay.Shown.of(board));
        }
    }

    private void nobodyHasMoreThanGranted() {
        UUID session = any.evening.session();
        String dots =
                " from dot d join voting_round r on r.id = d.round_id where r.session_id = ? group by r.id, d.voter_id";
        assertThat(sql.list(Long.class, "select count(*) - max(r.dots)" + dots, session))
                .allMatch(over -> over <= 0);
        assertThat(sql.list(Long.class, "select count(*) - max(r.cap)" + dots + ", d.topic_id", session))
                .allMatch(over -> over <= 0);
        assertThat(sql.list(
                        String.class, "select id from topic where session_id = ? and state = 'DISCUSSING'", session))
                .hasSizeLessThanOrEqualTo(1);
    }

    private List<Recorded> events() {
        return StoredEvents.of(sql, any.evening.session());
    }

    private Map<String, Long> storedKeys() {
        Map<String, Long> keys = new HashMap<>();
        sql
                .list(
                        String.class,
                        "select concat(seq, ' ', idempotency_key) from session_event where session_id = ?"
                                + " and seq is not null and idempotency_key is not null",
                        any.evening.session())
                .stream()
                .map(row -> row.split(" ", 2))
                .forEach(row -> keys.put(row[1], Long.parseLong(row[0])));
        return keys;
    }

    private BoardView board(Person person) {
        String body = person.api().get(any.evening.call("/board")).expect(200).body();
        return Json.form().fromJson(body, BoardView.class);
    }

    private String name(UUID person) {
        return StoredEvents.name(sql, person);
    }

    private long clock() {
        return sql.one(Long.class, "select seq from session_clock where session_id = ?", any.evening.session());
    }
}
