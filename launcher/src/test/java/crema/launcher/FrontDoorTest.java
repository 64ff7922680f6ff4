package crema.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two small servers that answer their name and who they think is asking. */
class FrontDoorTest {

    private final List<Node> nodes = Node.several(2);
    private final int port = FreePort.any();
    private final FrontDoor door = new FrontDoor("127.0.0.1", port, false);
    private final HttpClient client = HttpClient.newHttpClient();
    private List<HttpServer> servers;

    @BeforeEach
    void open() {
        servers = nodes.stream().map(FrontDoorTest::server).toList();
        nodes.forEach(door::letIn);
        door.open();
    }

    @AfterEach
    void close() {
        door.close();
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void everyServerThatIsLetInHasItsShare() {
        assertThat(answers(10)).contains("server-1 127.0.0.1", "server-2 127.0.0.1");
    }

    @Test
    void aServerThatIsLeftOutGetsNothing() {
        door.leaveOut(nodes.get(0));

        assertThat(answers(10)).containsOnly("server-2 127.0.0.1");
    }

    @Test
    void aServerThatHasGoneCostsNobodyAnAnswer() {
        servers.get(0).stop(0);

        assertThat(answers(10)).containsOnly("server-2 127.0.0.1");
    }

    @Test
    void aServerThatIsLetInAgainHasItsShareAgain() {
        door.leaveOut(nodes.get(0));
        answers(2);
        door.letIn(nodes.get(0));

        assertThat(answers(10)).contains("server-1 127.0.0.1");
    }

    @Test
    void withoutAnyServerTheAnswerIs503() throws Exception {
        nodes.forEach(door::leaveOut);

        var answer = ask();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().map()).containsKeys("content-security-policy", "x-content-type-options");
    }

    @Test
    void whatVisitorsClaimAboutWhereTheyComeFromIsNotBelieved() throws Exception {
        assertThat(ask("X-Forwarded-For", "203.0.113.9").body()).endsWith(" 127.0.0.1");
    }

    private List<String> answers(int number) {
        return IntStream.range(0, number).mapToObj(i -> answer()).toList();
    }

    private String answer() {
        try {
            return ask().body();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private HttpResponse<String> ask(String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"));
        Stream.of(headers).limit(1).forEach(name -> request.header(name, headers[1]));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpServer server(Node node) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), node.port()), 0);
            server.createContext("/", exchange -> {
                var from = exchange.getRequestHeaders().getFirst("X-Forwarded-For");
                var text = (node.name() + " " + from).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, text.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(text);
                }
            });
            server.start();
            return server;
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
