package crema.bench;

import crema.it.Evening;
import crema.it.Eventually;
import crema.it.Site;
import crema.it.Sql;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Power cuts of server and database, one after the other, while people vote and take notes. */
final class CrashBench {

    private static final int PEOPLE = 4;

    /** Whoever cannot go on for so long after a power cut stands before a lock that nobody will release. */
    private static final Duration STUCK = Duration.ofSeconds(100);

    private final Options options;
    private final PrintStream out;
    private final Evening evening = Evening.gathering();
    private final List<Worker> people;
    private final List<Double> ready = new ArrayList<>();
    private int stuck;

    CrashBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Worker(
                        evening, evening.guest("Guest " + i), evening.topic(evening.host(), "What broke " + i)))
                .toList();
        evening.moveTo("voting");
    }

    void run() throws Exception {
        var crema = Site.running().crema();
        var threads = Executors.newFixedThreadPool(PEOPLE);
        var work = people.stream().map(threads::submit).toList();
        for (int i = 1; i <= options.times(); i++) {
            cut("server", i, crema::killServer, crema::startServer);
            cut("database", i, crema::killDatabase, crema::startDatabase);
        }
        people.forEach(Worker::leave);
        for (var each : work) {
            each.get();
        }
        threads.shutdown();
        var slowest = ready.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        out.printf(
                Locale.ROOT,
                "%n{\"server_kills\":%d,\"database_kills\":%d,\"lost\":%d,\"stuck\":%d,\"ready_s\":%.1f}%n",
                options.times(),
                options.times(),
                lost(),
                stuck + locked(),
                slowest);
    }

    private void cut(String what, int number, Runnable kill, Runnable start) {
        goOn(1);
        var began = System.nanoTime();
        kill.run();
        start.run();
        goOn(1);
        var seconds = (System.nanoTime() - began) / 1e9;
        ready.add(seconds);
        out.printf(
                Locale.ROOT,
                "%s killed, %d of %d: at work again after %.1f s%n",
                what,
                number,
                options.times(),
                seconds);
    }

    /** Until everybody has completed more turns. */
    private void goOn(int turns) {
        for (var worker : people) {
            var enough = worker.notes() + turns;
            try {
                Eventually.get(STUCK, worker::notes, notes -> notes >= enough);
            } catch (AssertionError standing) {
                stuck++;
            }
        }
    }

    /** Acknowledged commands without an event, notes and dots that are not as they were left, and gaps in the numbers. */
    private long lost() {
        try (var sql = Sql.open()) {
            var keys = new HashSet<>(sql.list(
                    String.class,
                    "select idempotency_key from session_event where session_id = ? and idempotency_key is not null",
                    evening.session()));
            var lost = people.stream()
                    .flatMap(worker -> worker.acknowledged().stream())
                    .filter(key -> !keys.contains(key))
                    .count();
            for (var worker : people) {
                var notes = sql.one(Long.class, "select count(*) from note where topic_id = ?", worker.topic());
                var dots = sql.one(Long.class, "select count(*) from dot where topic_id = ?", worker.topic());
                lost += Math.abs(worker.notes() - notes) + dots;
            }
            return lost
                    + sql.one(
                            Long.class,
                            "select c.seq - count(e.seq) from session_clock c join session_event e"
                                    + " on e.session_id = c.session_id where c.session_id = ?",
                            evening.session());
        }
    }

    /** Rows nobody may hold any more, now that everybody has left. */
    private int locked() throws SQLException {
        var locked = 0;
        for (var table : List.of("session_clock", "session", "topic", "voting_round", "ballot", "dot", "note")) {
            try (var connection = Site.running().connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.executeQuery("select 1 from " + table + " for update nowait");
                connection.rollback();
            } catch (SQLException held) {
                out.println("A row of " + table + " is still locked: " + held.getMessage());
                locked++;
            }
        }
        return locked;
    }
}
