package crema.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real server whose inside stands still until it is let go. */
class DoorsTest {

    private static final String EXPORT = "/g/harbour/lisbon/2026-03-12/export/markdown";

    private final CountDownLatch go = new CountDownLatch(1);
    private final Semaphore inside = new Semaphore(0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<CompletableFuture<HttpResponse<Void>>> asked = new ArrayList<>();
    private final List<Socket> slow = new ArrayList<>();
    private Undertow server;

    @BeforeEach
    void open() {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setWorkerThreads(64)
                .setHandler(Doors.before(new BlockingHandler(this::serve)))
                .build();
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
        go.countDown();
        asked.forEach(CompletableFuture::join);
        server.stop();
    }

    @Test
    void whoeverFindsTheLineFullIsToldAtOnceWhenToComeBack() throws Exception {
        IntStream.range(0, 9).forEach(i -> get(EXPORT));

        var refused = (HttpResponse<?>)
                CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        go.countDown();
        assertThat(statuses())
                .containsOnly(200, 503)
                .filteredOn(status -> status == 200)
                .hasSize(8);
    }

    @Test
    void aRushForOneThingKeepsNobodyFromAnother() throws Exception {
        IntStream.range(0, 9).forEach(i -> get(EXPORT));
        IntStream.range(0, 20).forEach(i -> get("/"));
        inside.acquire(2 + 10);

        post("/api/v1/sessions/1/topics/2/votes");
        get("/static/css/board.css");

        inside.acquire(2);
    }

    @Test
    void whatIsADocumentIsDecidedByTheAddressAndNotByNamesInIt() throws Exception {
        get(EXPORT);
        get("/g/harbour/lisbon/archive.zip");
        post("/g/harbour/lisbon/import");
        get("/g/harbour/lisbon/export/index");
        post("/api/v1/groups/harbour/chapters/lisbon/imports");
        inside.acquire(2);
        assertThat(inside.tryAcquire()).isFalse();

        get("/g/export/export/2026-03-12/board");
        get("/g/harbour/lisbon/import");

        inside.acquire(2);
    }

    @Test
    void fewerDocumentsAreServedThanPagesAndFewerPagesThanVotes() {
        assertThat(List.of(Lane.DOCUMENTS, Lane.PAGES, Lane.CHANGES))
                .isSortedAccordingTo((one, other) -> Integer.compare(one.served(), other.served()));
    }

    @Test
    void whoeverSendsSlowlyTakesNoPlace() throws Exception {
        for (int sender = 0; sender < 30; sender++) {
            startOf("POST /api/v1/sessions/1/topics HTTP/1.1\r\nHost: crema\r\nContent-Length: 9\r\n\r\n{");
        }

        post("/api/v1/sessions/1/topics/2/votes");

        inside.acquire();
        assertThat(inside.availablePermits()).isZero();
    }

    @Test
    void aBodyArrivesWhole() throws Exception {
        go.countDown();
        var body = "{\"text\":\"" + "Cold brew keeps. ".repeat(4_000) + "\"}";

        var answer = client.send(
                HttpRequest.newBuilder(at("/api/v1/echo"))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo(body);
    }

    private void serve(HttpServerExchange exchange) throws Exception {
        inside.release();
        go.await();
        var body = exchange.getInputStream().readAllBytes();
        exchange.getOutputStream().write(body);
    }

    private void get(String path) {
        send(HttpRequest.newBuilder(at(path)).build());
    }

    private void post(String path) {
        send(HttpRequest.newBuilder(at(path))
                .POST(BodyPublishers.ofString("{}"))
                .build());
    }

    private void send(HttpRequest request) {
        asked.add(client.sendAsync(request, BodyHandlers.discarding()));
    }

    private void startOf(String request) throws IOException {
        var socket = new Socket();
        slow.add(socket);
        socket.connect(address());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private List<Integer> statuses() {
        return asked.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + address().getPort() + path);
    }

    private InetSocketAddress address() {
        return (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    }
}
