package crema.bench;

import crema.it.Answer;
import crema.it.Api;
import crema.it.Evening;
import crema.it.Eventually;
import crema.it.Person;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Somebody who goes on voting and taking notes whatever happens to server and database. As a browser does, they repeat a command
 * under its key until it is acknowledged.
 */
final class Worker implements Callable<Worker> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Evening evening;
    private final Person person;
    private final UUID topic;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile int notes;
    private volatile boolean leaving;

    Worker(Evening evening, Person person, UUID topic) {
        this.evening = evening;
        this.person = person;
        this.topic = topic;
    }

    @Override
    public Worker call() {
        while (!leaving) {
            until2xx(api -> api.post(evening.votes(topic)));
            until2xx(api ->
                    api.post(evening.call("/topics/" + topic + "/notes"), Map.of("text", person.name() + " " + notes)));
            until2xx(api -> api.delete(evening.votes(topic)));
            notes++;
        }
        return this;
    }

    void leave() {
        leaving = true;
    }

    UUID topic() {
        return topic;
    }

    /** Complete turns so far: a dot, a note, the dot taken back. */
    int notes() {
        return notes;
    }

    /** The keys of all that was acknowledged. */
    Queue<String> acknowledged() {
        return acknowledged;
    }

    private void until2xx(Function<Api, Answer> command) {
        var key = UUID.randomUUID().toString();
        var api = person.api().withKey(key);
        Eventually.get(PATIENCE, () -> attempt(api, command), answer -> answer.status() / 100 == 2);
        acknowledged.add(key);
    }

    private static Answer attempt(Api api, Function<Api, Answer> command) {
        try {
            return command.apply(api);
        } catch (UncheckedIOException nobodyThere) {
            return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), nobodyThere.toString());
        }
    }
}
