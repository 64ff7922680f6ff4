package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Power cuts of server and database while people are at it. Late, since everything else would notice. */
@Order(Integer.MAX_VALUE - 1)
class RestartIT {

    private static final Duration BACK_AT_WORK = Duration.ofSeconds(30);

    private final Evening evening = Evening.gathering();

    @Test
    void nothingThatWasAcknowledgedIsLostWhenServerAndDatabaseAreKilled() throws Exception {
        var crema = Site.running().crema();
        var member = evening.member("Ines");
        evening.moveTo("voting");
        var quiet = Evening.gathering();
        var removed = quiet.topic(quiet.host(), "Removed before the power cut");
        quiet.host().api().delete(quiet.call("/topics/" + removed)).expect(200);
        var asked = asked();
        var question = question(asked);
        var people = List.of(new Busy(evening, evening.guest("Aya")), new Busy(evening, evening.member("Tomás")));
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            var work = people.stream().map(threads::submit).toList();
            for (int cut = 0; cut < 2; cut++) {
                allGoOn(people);
                crema.killServer();
                crema.startServer();
                allGoOn(people);
                crema.killDatabase();
                whoeverComesIsToldToComeBack(member);
                crema.startDatabase();
            }
            allGoOn(people);
            people.forEach(Busy::leave);
            for (var busy : work) {
                busy.get();
            }
        } finally {
            stop(people, threads);
        }
        eachCommandIsThereOnce(people);
        new Undos(quiet).undo(quiet.host()).expect(200);
        assertThat(quiet.board(quiet.host()).toString()).contains(removed.toString());
        assertThat(question(asked)).as("who had answered what, and until when").isEqualTo(question);
        assertThat(member.browser().open("/me").expectFirst("a.name").text()).isEqualTo("Ines");
    }

    /** As databases from 11.6.2 on are set: what was read and has changed since is an error rather than silence. */
    @Test
    void theRulesHoldAsWellOnADatabaseThatIsolatesSnapshots() {
        System.setProperty("crema.mariadb.options", "--innodb-snapshot-isolation=ON");
        try (var sql = restarted()) {
            assertThat(sql.one(Integer.class, "select @@global.innodb_snapshot_isolation"))
                    .isOne();
            new Race().run();
        } finally {
            System.clearProperty("crema.mariadb.options");
        }
    }

    /** A connection breaks while it commits. Without accounts, since it takes more rights than the application has. */
    @Test
    void boardsThatWereToldOfACommitNobodyKnowsTheOutcomeOfLookAnew() throws Exception {
        System.setProperty("crema.mariadb.options", "--skip-grant-tables");
        try (var sql = restarted()) {
            var topic = evening.topic(evening.host(), "Tea");
            var aya = evening.guest("Aya");
            var ben = evening.guest("Ben");
            evening.moveTo("voting");
            var before = evening.board(ben).getInt("seq");
            try (var board = Socket.of(evening, ben, before)) {
                var broken = brokenInCommit(sql, () -> evening.vote(aya, topic));

                assertThat(broken.status()).isEqualTo(503);
                board.until(before + 1);
                board.toldToReload(BACK_AT_WORK);
                var next = evening.vote(ben, topic).expect(200).number("seq");
                assertThat(next).as("what was told first did not happen").isEqualTo(before + 1);
                assertThat(evening.board(ben).getInt("seq")).isEqualTo(next);
            }
        } finally {
            System.clearProperty("crema.mariadb.options");
        }
    }

    private static Answer brokenInCommit(Sql sql, Supplier<Answer> call) throws Exception {
        for (var stage : List.of("start", "flush", "block_ddl", "block_commit")) {
            sql.run("backup stage " + stage);
        }
        var answer = CompletableFuture.supplyAsync(call);
        var waiting = Eventually.get(
                BACK_AT_WORK,
                () -> sql.list(Long.class, "select id from information_schema.processlist where info = 'COMMIT'"),
                ids -> !ids.isEmpty());
        sql.run("kill connection " + waiting.get(0));
        var broken = answer.join();
        sql.run("backup stage end");
        return broken;
    }

    /** One of two has answered whether the room goes on. */
    private static Evening asked() {
        var asked = Evening.gathering();
        Api.siteAdmin()
                .patch(
                        "/groups/" + asked.group() + "/chapters/" + Evening.CHAPTER,
                        Map.of("pattern", List.of(1), "settleSeconds", 600))
                .expect(200);
        var topic = asked.topic(asked.guest("Zoë"), "Shall we go on?");
        asked.moveTo("voting");
        asked.moveTo("discussing");
        var thumb = asked.call("/topics/" + topic + "/thumb");
        Eventually.get(
                BACK_AT_WORK,
                () -> asked.host()
                        .api()
                        .post(thumb, Map.of("timebox", 1, "answer", "go-on"))
                        .status(),
                status -> status == 200);
        return asked;
    }

    private static List<String> question(Evening asked) {
        var board = asked.board(asked.host());
        try (var sql = Sql.open()) {
            return List.of(
                    board.getJsonObject("thumbs").toString(),
                    board.getJsonObject("me").getString("thumb"),
                    board.getJsonArray("topics")
                            .getJsonObject(0)
                            .getJsonObject("timebox")
                            .toString(),
                    sql.list(
                                    String.class,
                                    "select at from due where subject = ? and what = 'timebox.settle'",
                                    asked.session())
                            .toString());
        }
    }

    private Sql restarted() {
        Site.running().crema().killDatabase();
        Site.running().crema().startDatabase();
        var board = evening.call("/board");
        Eventually.get(BACK_AT_WORK, () -> evening.host().api().get(board).status(), status -> status == 200);
        return Sql.open();
    }

    /** Nobody becomes a visitor because nobody can be recognised. */
    private void whoeverComesIsToldToComeBack(Person member) {
        var answer = member.api().get(evening.call("/board")).expect(503);

        assertThat(answer.text("type")).isEqualTo("busy");
        assertThat(answer.headers().map())
                .containsKeys("retry-after", "content-security-policy", "x-content-type-options");
    }

    private static void allGoOn(List<Busy> people) {
        for (var busy : people) {
            var enough = busy.rounds() + 3;
            Eventually.get(BACK_AT_WORK, busy::rounds, rounds -> rounds >= enough);
        }
    }

    private static void stop(List<Busy> people, ExecutorService threads) {
        people.forEach(Busy::leave);
        threads.shutdownNow();
    }

    private void eachCommandIsThereOnce(List<Busy> people) {
        var acknowledged =
                people.stream().map(Busy::topics).flatMap(Collection::stream).toList();
        try (var journal = Journal.of(evening)) {
            assertThat(journal.topics()).containsExactlyInAnyOrderElementsOf(acknowledged);
            for (var type : List.of("TopicAdded", "DotCast", "DotTakenBack")) {
                assertThat(journal.details(type, 0, Long.MAX_VALUE)).hasSize(acknowledged.size());
            }
            assertThat(journal.dots()).isZero();
            assertThat(journal.numbers())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, journal.clock()).boxed().toList());
        }
    }
}
