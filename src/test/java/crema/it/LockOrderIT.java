package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Locks are taken in one order, so nobody waits in a circle: a use case that the database gave up would only be repeated. */
class LockOrderIT {

    private static final int TIMES = 25;

    private final Evening evening = Evening.gathering();
    private final Undos undos = new Undos(evening);
    private final Person host = evening.host();
    private final Sql sql = Sql.open();

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void whateverPeopleDoAtOnceTheyNeverWaitInACircle() {
        var topics = List.of(evening.topic(host, "Runbooks"), evening.topic(host, "Staging"), card("Tracing", "Logs"));
        var people = Stream.of("Aya", "Ben", "Chi").map(evening::guest).toList();
        var ana = withoutADevice("Ana");
        evening.moveTo("voting");
        long before = deadlocks();

        List<Callable<Boolean>> tasks = new ArrayList<>();
        people.forEach(person -> {
            tasks.add(again(time -> votes(person, topics.get(time % 3))));
            tasks.add(again(time -> writes(person, topics.get(time % 3))));
        });
        tasks.add(again(time -> removesAndBringsBack("/topics/" + topics.get(time % 3))));
        tasks.add(again(time -> removesAndBringsBack("/people/" + id(people.get(time % 3)))));
        tasks.add(again(time -> removesAndBringsBack("/people/" + ana)));
        tasks.add(again(time -> votesFor(ana, topics.get(time % 3))));
        tasks.add(again(time -> move(time % 2 == 0 ? "discussing" : "voting")));
        tasks.add(again(time -> votes(evening.guest("Late " + time), topics.get(time % 3))));
        Together.all(tasks);

        assertThat(deadlocks() - before).as(this::whoWaitedForWhom).isZero();
    }

    @Test
    void whatIsDueWaitsForTheSessionBeforeItsRowAndIsLookedAtAgainThen() throws Exception {
        var tomorrow = Evening.planned();
        try (var busy = Sql.rolledBack()) {
            busy.list(String.class, "select id from session where id = ? for update", tomorrow.session());
            due(tomorrow, "utc_timestamp(6)");
            Eventually.holds(Duration.ofSeconds(8), () -> assertThat(waiting()).isPositive());
            due(tomorrow, "utc_timestamp(6) + interval 1 day");
        }
        Eventually.holds(Duration.ofSeconds(8), () -> assertThat(waiting()).isZero());

        assertThat(sql.one(Long.class, "select count(*) from due where subject = ?", tomorrow.session()))
                .isOne();
        assertThat(tomorrow.board(host).getString("phase")).isEqualTo("planned");
    }

    private void due(Evening session, String at) throws Exception {
        sql.run("update due set at = " + at + " where subject = ?", session.session());
    }

    private long waiting() {
        return sql.one(
                Long.class,
                "select count(*) from information_schema.processlist where info like '%from session %for update%'"
                        + " and id <> connection_id()");
    }

    private static Callable<Boolean> again(IntConsumer what) {
        return () -> {
            IntStream.range(0, TIMES).forEach(what);
            return true;
        };
    }

    private void votes(Person person, UUID topic) {
        evening.vote(person, topic);
        person.api().delete(evening.votes(topic));
    }

    private void votesFor(UUID person, UUID topic) {
        host.api().post(evening.votes(topic) + "?for=" + person);
        host.api().delete(evening.votes(topic) + "?for=" + person);
    }

    private UUID withoutADevice(String name) {
        return host.api()
                .post(evening.call("/people"), Map.of("name", name))
                .expect(201)
                .id();
    }

    private void writes(Person person, UUID topic) {
        person.api().post(evening.call("/topics/" + topic + "/notes"), Map.of("text", "Slow"));
        person.api().post(evening.call("/epiphanies"), Map.of("text", "Less"));
    }

    private void removesAndBringsBack(String what) {
        var gone = host.api().delete(evening.call(what));
        if (gone.status() == 200) {
            undos.undo(host, gone.number("seq"));
        }
    }

    private UUID card(String one, String other) {
        return host.api()
                .post(
                        evening.call("/topics/" + evening.topic(host, one) + "/merge"),
                        Map.of("other", evening.topic(host, other).toString()))
                .expect(200)
                .id();
    }

    private void move(String phase) {
        host.api().post(evening.call("/phase"), Map.of("phase", phase));
    }

    private String id(Person person) {
        return sql.one(
                String.class,
                "select id from member where guest_of = ? and name = ?",
                evening.session(),
                person.name());
    }

    private String whoWaitedForWhom() {
        try {
            return Files.readString(Site.running().data().resolve("log/database-console.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long deadlocks() {
        return Long.parseLong(
                sql.one(
                        String.class,
                        "select variable_value from information_schema.global_status where variable_name = 'INNODB_DEADLOCKS'"));
    }
}
