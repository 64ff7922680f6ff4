package crema.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
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
    private final List<JsonObject> presences = new CopyOnWriteArrayList<>();
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

    /** The same past what stands before several servers, to one of them; counted from 1. */
    static Socket onServer(int number, Evening evening, Person person, long after) {
        var site = Site.running().crema().serverUri(number);
        return open(
                site.resolve(evening.socket() + "?after=" + after),
                Map.of("Authorization", "Bearer " + person.token()));
    }

    static Socket open(String path, Map<String, String> headers) {
        return open(Site.running().at(path), headers);
    }

    private static Socket open(URI address, Map<String, String> headers) {
        var listener = new Socket();
        var builder = Api.CLIENT.newWebSocketBuilder().connectTimeout(PATIENCE);
        headers.forEach(builder::header);
        var socket = URI.create(address.toString().replaceFirst("^http", "ws"));
        listener.socket = builder.buildAsync(socket, listener).join();
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
                var message = reader.readObject();
                (message.getString("type").equals("present") ? presences : deltas).add(message);
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

    /** What it was told first. */
    JsonObject first() {
        return Eventually.get(PATIENCE, () -> List.copyOf(deltas), told -> !told.isEmpty())
                .get(0);
    }

    /** Waits until it was told to load the board itself. */
    void toldToReload(Duration limit) {
        Eventually.get(limit, () -> List.copyOf(deltas), told -> told.stream()
                .anyMatch(delta -> delta.getString("type").equals("reload")));
    }

    /** All deltas, once the one with that number has come. */
    List<JsonObject> until(long seq) {
        return within(PATIENCE, seq);
    }

    List<JsonObject> within(Duration limit, long seq) {
        return Eventually.get(limit, () -> List.copyOf(deltas), told -> told.stream()
                .anyMatch(delta -> delta.getInt("seq", -1) == seq));
    }

    /** The names of those who are there, once they are these. */
    List<String> present(String... names) {
        return Eventually.get(PATIENCE, this::present, there -> there.equals(List.of(names)));
    }

    private List<String> present() {
        return presences.isEmpty()
                ? List.of()
                : presences.get(presences.size() - 1).getJsonArray("people").getValuesAs(JsonObject.class).stream()
                        .map(person -> person.getString("name"))
                        .toList();
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
