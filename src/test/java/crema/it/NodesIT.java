package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import crema.story.Browsers;
import crema.story.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers on one database, side by side and one without the other. After all others, which have one. */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesIT {

    private static final int GRANTED = 4;
    private static final Duration BACK_ON_THE_OTHER = Duration.ofSeconds(5);
    private static final Duration FOUND = Duration.ofSeconds(60);
    private static final Duration HALF_OF_LOOKING = Duration.ofMillis(2_500);
    private static final Duration STARTED_AGAIN = Duration.ofSeconds(120);

    private final Evening evening = Evening.gathering();
    private final UUID topic = evening.topic(evening.host(), "Runbooks");
    private final Journal journal = Journal.of(evening);

    @BeforeAll
    static void twoServers() throws IOException {
        Site.running().withTwoServers();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    /** Once the servers have found one another; without hints each topic would take until the other looks by itself, a second later. */
    @Test
    void whatHappensOnOneServerIsSeenOnTheOtherAtOnce() {
        try (var board = Socket.onServer(2, evening, evening.guest("Aya"), journal.clock())) {
            board.present("Aya");

            Eventually.get(FOUND, () -> fiveTopics(board), took -> took.compareTo(HALF_OF_LOOKING) < 0);
        }
    }

    private Duration fiveTopics(Socket board) {
        var began = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            var proposed = evening.host()
                    .api()
                    .onServer(1)
                    .post(evening.call("/topics"), Map.of("title", "Topic " + i))
                    .expect(201);
            board.until(proposed.number("seq"));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    void whatNobodyHintedAtIsSeenASecondLater() throws Exception {
        try (var board = Socket.onServer(2, evening, evening.host(), journal.clock());
                var elsewhere = Sql.open()) {
            var seq = journal.clock() + 1;
            elsewhere.run(
                    "insert into session_event (id, session_id, seq, happened_at, type, detail) values (?, ?, ?, "
                            + Rows.NOW + ", 'EpiphanyRemoved', ?)",
                    UUID.randomUUID(),
                    evening.session(),
                    seq,
                    "{\"epiphany\":\"" + UUID.randomUUID() + "\",\"text\":\"Quiet\",\"depth\":0}");
            elsewhere.run("update session_clock set seq = ? where session_id = ?", seq, evening.session());

            board.within(Duration.ofSeconds(3), seq);
        }
    }

    @Test
    void whoeverComesInOnOneServerIsKnownOnBothAndLeavesBoth() {
        var entry = Api.visitor()
                .onServer(1)
                .post("/join/" + evening.joinCode(), Map.of("name", "Aya"))
                .expect(200);
        var aya = new Person("Aya", "", entry.text("token"));

        aya.api().onServer(2).get(evening.call("/board")).expect(200);
        var aVote = evening.votes(evening.topic(evening.host(), "Runbooks"));
        var ines = evening.member("Ines");
        var both = IntStream.of(1, 2).mapToObj(ines.api()::onServer).toList();
        both.forEach(api -> api.post(aVote, Map.of()).expect(409));
        ines.signOut();
        both.forEach(api -> api.post(aVote, Map.of()).expect(401));
        both.forEach(api -> api.get(evening.call("/board")).expect(401));
    }

    @Test
    void whoIsThereIsKnownOverBothServers() {
        var aya = evening.guest("Aya");
        try (var first = Socket.onServer(1, evening, aya, journal.clock())) {
            try (var second = Socket.onServer(2, evening, evening.guest("Ines"), journal.clock())) {
                first.present("Aya", "Ines");
                second.present("Aya", "Ines");
                assertThat(evening.board(aya).getJsonArray("people")).hasSize(2);
            }
            first.present("Aya");
        }
    }

    @Test
    void sixtyFourThreadsOnBothServersSpendExactlyWhatIsGranted() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");
        var topics = List.of(topic, evening.topic(evening.host(), "Staging"));
        var from = journal.clock();
        var devices = IntStream.range(0, 10)
                .mapToObj(i -> Socket.onServer(1 + i % 2, evening, aya, from))
                .toList();
        try {
            var answers = Together.all(IntStream.range(0, 64)
                            .<Callable<List<Answer>>>mapToObj(i -> () -> votes(aya, 1 + i % 2, topics))
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 409);
            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(GRANTED);
            assertThat(journal.dots()).isEqualTo(GRANTED);
            var expected =
                    LongStream.rangeClosed(from + 1, from + GRANTED).boxed().toList();
            devices.forEach(device -> assertThat(device.until(from + GRANTED))
                    .extracting(delta -> delta.getJsonNumber("seq").longValue())
                    .isEqualTo(expected));
        } finally {
            devices.forEach(Socket::close);
        }
    }

    private List<Answer> votes(Person person, int server, List<UUID> topics) {
        var api = person.api().onServer(server);
        return IntStream.range(0, 5)
                .mapToObj(i -> api.post(evening.votes(topics.get(i % topics.size()))))
                .toList();
    }

    @Test
    void whatIsDueIsDoneByOneOfThem() throws Exception {
        var planned = new ArrayList<>(List.of(Evening.planned()));
        IntStream.range(2, 8)
                .mapToObj(day -> planned.get(0).another(Instant.now().plus(Duration.ofDays(day))))
                .forEach(planned::add);
        try (var sql = Sql.open()) {
            sql.run("update due set at = " + Rows.NOW);
        }

        for (var session : planned) {
            try (var events = Journal.of(session)) {
                Eventually.get(Duration.ofSeconds(20), events::clock, seq -> seq > 0);
                assertThat(events.details("PhaseChanged", 0, Long.MAX_VALUE)).hasSize(1);
            }
        }
    }

    /** Its people neither sign in again nor lose anything that was acknowledged, and it comes back by itself. */
    @Test
    @Order(Integer.MAX_VALUE)
    void thePeopleOfAKilledServerAreBackOnTheOtherWithinFiveSeconds() throws Exception {
        var ines = evening.member("Ines");
        evening.moveTo("voting");
        var busy = new Busy(evening, evening.guest("Tomás"));
        var thread = Executors.newSingleThreadExecutor();
        try (var browsers = new Browsers()) {
            var board = browsers.desktop(ines).openBoard(evening.path());
            var work = thread.submit(busy);
            Eventually.get(BACK_ON_THE_OTHER, busy::rounds, rounds -> rounds >= 1);
            var server = serverOf("Ines");

            kill(server);
            var killed = System.nanoTime();
            proposed("Staging");
            seen(board, "Staging", BACK_ON_THE_OTHER.minusNanos(System.nanoTime() - killed));

            var back = evening.host().api().onServer(server);
            Eventually.get(STARTED_AGAIN, () -> attempt(back), answer -> answer.status() == 200);
            busy.leave();
            work.get();
            assertThat(journal.topics()).containsAll(busy.topics());
            assertThat(journal.numbers())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, journal.clock()).boxed().toList());
        } finally {
            busy.leave();
            thread.shutdownNow();
        }
    }

    private int serverOf(String name) {
        try (var sql = Sql.open()) {
            var nodes = Eventually.get(
                    BACK_ON_THE_OTHER,
                    () -> sql.list(
                            String.class,
                            "select p.node from presence p join member m on m.id = p.member_id"
                                    + " where p.session_id = ? and m.name = ?",
                            evening.session(),
                            name),
                    found -> !found.isEmpty());
            return Integer.parseInt(nodes.get(0).substring("server-".length()));
        }
    }

    /** As a power cut would, past the launcher, which must notice by itself. */
    private static void kill(int server) throws IOException {
        var file = Site.running().data().resolve("run/server-" + server + ".pid");
        var pid = Long.parseLong(Files.readString(file).split(" ")[0]);
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private void proposed(String title) {
        var host = evening.host().api().withKey("the only " + title);
        Eventually.get(
                BACK_ON_THE_OTHER,
                () -> Busy.attempt(host, api -> api.post(evening.call("/topics"), Map.of("title", title))),
                answer -> answer.status() == 201);
    }

    private static void seen(Seat board, String title, Duration limit) {
        board.page().getByText(title).first().waitFor(new Locator.WaitForOptions().setTimeout(limit.toMillis()));
    }

    private Answer attempt(Api api) {
        return Busy.attempt(api, any -> any.get(evening.call("/board")));
    }
}
