package crema.it;

import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Somebody who goes on proposing topics, and casting a dot and taking it back, whatever happens to the server. As a browser does,
 * they repeat a command under its key until it is acknowledged.
 */
final class Busy implements Callable<Busy> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Evening evening;
    private final Person person;
    private final List<UUID> acknowledged = new ArrayList<>();
    private volatile boolean leaving;
    private volatile int rounds;

    Busy(Evening evening, Person person) {
        this.evening = evening;
        this.person = person;
    }

    @Override
    public Busy call() {
        while (!leaving) {
            var title = person.name() + " " + rounds;
            var topic = acknowledged(api -> api.post(evening.call("/topics"), Map.of("title", title)))
                    .id();
            acknowledged(api -> api.post(evening.votes(topic)));
            acknowledged(api -> api.delete(evening.votes(topic)));
            acknowledged.add(topic);
            rounds++;
        }
        return this;
    }

    void leave() {
        leaving = true;
    }

    /** Complete rounds so far: a topic, a dot on it, and the dot taken back. */
    int rounds() {
        return rounds;
    }

    /** The topics that were acknowledged; to be asked when it is over. */
    List<UUID> topics() {
        return acknowledged;
    }

    private Answer acknowledged(Function<Api, Answer> command) {
        var api = person.api().withKey(UUID.randomUUID().toString());
        return Eventually.get(PATIENCE, () -> attempt(api, command), answer -> answer.status() / 100 == 2);
    }

    /** Nobody there is an answer as well. */
    static Answer attempt(Api api, Function<Api, Answer> command) {
        try {
            return command.apply(api);
        } catch (UncheckedIOException nobodyThere) {
            return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), nobodyThere.toString());
        }
    }
}
