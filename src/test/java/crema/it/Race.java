package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Sixty-four devices of sixteen people, each of which casts a dot and takes it back, again and again, as fast as it is answered. */
final class Race {

    private static final int PEOPLE = 16;
    private static final int DEVICES = 4;

    /** Rounds of each device; more, such as 200, where there is time. */
    private static final int ROUNDS = Integer.getInteger("crema.race.rounds", 5);

    private final Evening evening = Evening.gathering();
    private final History history = new History();
    private final List<UUID> topics = Stream.of("Runbooks", "Staging", "Tracing")
            .map(title -> evening.topic(evening.host(), title))
            .toList();
    private final Map<String, Integer> dots = new ConcurrentHashMap<>();

    void run() {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> evening.guest("Guest " + i))
                .toList();
        evening.moveTo("voting");
        Together.all(IntStream.range(0, PEOPLE * DEVICES)
                .<Callable<Boolean>>mapToObj(device -> () -> rounds(people.get(device / DEVICES), device))
                .toList());
        theRulesHold();
    }

    private boolean rounds(Person person, int device) {
        for (int round = 0; round < ROUNDS; round++) {
            var votes = evening.votes(topics.get((device + round) % topics.size()));
            ask(person, device, "cast " + round, "POST", votes, 1);
            ask(person, device, "taken " + round, "DELETE", votes, -1);
        }
        ask(person, device, "last", "POST", evening.votes(topics.get(device % topics.size())), 1);
        return true;
    }

    private void ask(Person person, int device, String what, String method, String path, int more) {
        var key = device + " " + what;
        history.attempted(key);
        var api = person.api().withKey(key);
        var answer = answered(() -> method.equals("POST") ? api.post(path) : api.delete(path));
        assertThat(answer.status()).as(answer.toString()).isIn(200, 409);
        history.answered("device " + device, key, answer);
        if (answer.status() == 200) {
            dots.merge(person.token(), more, Integer::sum);
        }
    }

    /** Whoever is too fast waits as long as asked. */
    private static Answer answered(Supplier<Answer> call) {
        var answer = call.get();
        while (answer.status() == 429) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(
                    Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())));
            answer = call.get();
        }
        return answer;
    }

    private void theRulesHold() {
        try (var journal = Journal.of(evening)) {
            assertThat(journal.numbers())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, journal.clock()).boxed().toList());
            assertThat(journal.dots())
                    .isEqualTo(
                            dots.values().stream().mapToInt(Integer::intValue).sum());
            assertThat(journal.mostDotsOfAPerson()).isLessThanOrEqualTo(4);
            assertThat(journal.mostDotsOfAPersonOnATopic()).isLessThanOrEqualTo(3);
            history.heldAgainst(journal.keys());
        }
    }
}
