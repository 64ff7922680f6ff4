package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a full server says: to come back in a moment, at once, and only to those who come for what there is too much of. */
class LoadIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Evening evening = Evening.gathering();

    @Test
    void aRushForDocumentsKeepsOutDocumentsAndNothingElse() throws Exception {
        var aya = evening.guest("Aya");
        var asked = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
        try (var sql = Sql.open()) {
            sql.run("lock tables export_run write");
            IntStream.range(0, 12).forEach(i -> asked.add(export(aya)));

            var refused = Eventually.get(PATIENCE, () -> done(asked), done -> done.size() >= 4);

            assertThat(refused).hasSize(4).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                assertThat(answer.headers().map()).containsKeys("content-security-policy", "x-content-type-options");
            });
            aya.api().get(evening.call("/board")).expect(200);
            evening.topic(aya, "Not kept waiting");
        }
        assertThat(Eventually.get(PATIENCE, () -> done(asked), done -> done.size() == 12))
                .extracting(HttpResponse::statusCode)
                .filteredOn(status -> status == 200)
                .hasSize(8);
    }

    @Test
    void whoeverWaitsTooLongForALockIsToldToComeBackAndLosesNothing() throws SQLException {
        var people = IntStream.range(0, 24)
                .mapToObj(i -> evening.guest("Guest " + i))
                .toList();
        evening.moveTo("voting");
        var topic = evening.topic(evening.host(), "Runbooks");
        try (var sql = Sql.rolledBack()) {
            sql.run("update session_clock set seq = seq where session_id = ?", evening.session());

            var answers = Together.all(people.stream()
                    .map(person -> (Callable<Answer>)
                            () -> person.api().withKey("one click").post(evening.votes(topic)))
                    .toList());

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.text("type")).isEqualTo("busy");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            });
        }
        for (var person : people) {
            person.api().withKey("one click").post(evening.votes(topic)).expect(200);
        }
    }

    @Test
    void aFloodOfOnePersonIsSlowedDownAndNobodyElseIs() {
        var script = evening.guest("A script");
        var slowedDown = new CompletableFuture<Answer>();

        Together.times(16, () -> IntStream.range(0, 1_000)
                .takeWhile(i -> !slowedDown.isDone())
                .mapToObj(i -> script.api().post("/nothing"))
                .filter(answer -> answer.status() != 404)
                .allMatch(slowedDown::complete));

        var answer = slowedDown.join();
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text("type")).isEqualTo("too-fast");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        script.api().get(evening.call("/board")).expect(200);
        evening.topic(evening.guest("Aya"), "Not slowed down");
    }

    @Test
    void aPersonOpensSixteenBoardsAndNotOneMore() {
        var aya = evening.guest("Aya");
        var open = new ArrayList<Socket>();
        try {
            IntStream.range(0, 16).forEach(i -> open.add(Socket.of(evening, aya)));
            // Whoever is told who is there has taken a seat, a moment after the socket is open.
            open.forEach(board -> board.present("Aya"));
            var key = Map.of("Authorization", "Bearer " + aya.token());

            assertThat(Socket.refusal(evening.socket(), key)).isEqualTo(429);
            Socket.of(evening, evening.guest("Zoë")).close();
            open.remove(0).close();
            Eventually.holds(PATIENCE, () -> Socket.of(evening, aya).close());
        } finally {
            open.forEach(Socket::close);
        }
    }

    private CompletableFuture<HttpResponse<Void>> export(Person person) {
        var request = HttpRequest.newBuilder(Site.running().at(evening.path() + "/export/markdown"))
                .header("Authorization", "Bearer " + person.token())
                .build();
        return Api.CLIENT.sendAsync(request, BodyHandlers.discarding());
    }

    private static List<HttpResponse<Void>> done(List<CompletableFuture<HttpResponse<Void>>> asked) {
        return asked.stream()
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .toList();
    }
}
