package crema.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** The socket of an open board, with all it was told. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<JsonObject> deltas = new CopyOnWriteArrayList<>();
    private final StringBuilder unfinished = new StringBuilder();
    private volatile WebSocket socket;
    private volatile OptionalInt closedWith = OptionalInt.empty();

    private Socket() {}

    /** Opens the board as that person, from the latest event on; from then, however long the opening takes. */
    static Socket of(Evening evening, Person person) {
        return of(evening, person, evening.board(person).getInt("seq"));
    }

    /** Opens the board of somebody who has everything up to {@code after}. */
    static Socket of(Evening evening, Person person, long after) {
        return open(evening.socket() + "?after=" + after, Map.of("Authorization", "Bearer " + person.token()));
    }

    static Socket open(String path, Map<String, String> headers) {
        var listener = new Socket();
        var builder = Api.CLIENT.newWebSocketBuilder().connectTimeout(PATIENCE);
        headers.forEach(builder::header);
        listener.socket =
                builder.buildAsync(Site.running().socketAt(path), listener).join();
        return listener;
    }

    /** The HTTP status with which the handshake is refused. */
    static int refusal(String path, Map<String, String> headers) {
        try (var opened = open(path, headers)) {
            throw new AssertionError("The socket has been opened: " + opened);
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        unfinished.append(data);
        if (last) {
            try (var reader = Json.createReader(new StringReader(unfinished.toString()))) {
                deltas.add(reader.readObject());
            }
            unfinished.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closedWith = OptionalInt.of(code);
        return null;
    }

    /** All deltas, once the one with that number has come. */
    List<JsonObject> until(long seq) {
        return Eventually.get(PATIENCE, () -> List.copyOf(deltas), told -> told.stream()
                .anyMatch(delta -> delta.getInt("seq") == seq));
    }

    /** The code with which the server closes it. */
    int closedWithin(Duration limit) {
        return Eventually.get(limit, () -> closedWith, OptionalInt::isPresent).getAsInt();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
