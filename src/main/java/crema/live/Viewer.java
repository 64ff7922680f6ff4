package crema.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * One open board: a socket and what waits to be sent to it while it sends. Whoever cannot keep up is closed and comes
 * back with {@code ?after=}.
 */
final class Viewer {

    /** More waiting messages than this, and reading the board again is cheaper. */
    private static final int MOST = 256;

    /** Whoever has not answered so many pings is gone, though the network has not said so. */
    private static final int UNANSWERED = 4;

    private static final Logger LOG = Logger.getLogger(Viewer.class);

    private final Session socket;
    private final UUID person;
    private final UUID signIn;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final AtomicInteger pings = new AtomicInteger();
    private boolean sending;
    private volatile String present = "";

    Viewer(Session socket, UUID person, UUID signIn) {
        this.socket = socket;
        this.person = person;
        this.signIn = signIn;
    }

    UUID person() {
        return person;
    }

    UUID signIn() {
        return signIn;
    }

    void send(List<Delta> deltas) {
        send(deltas.stream().map(delta -> delta.textFor(person)));
    }

    /** Tells the board that it is too far behind, or has been told what has not happened. */
    void reload() {
        send(Stream.of("{\"type\":\"reload\"}"));
    }

    private void send(Stream<String> texts) {
        synchronized (waiting) {
            texts.forEach(waiting::add);
            if (waiting.size() > MOST) {
                waiting.clear();
                close(CloseReason.CloseCodes.TRY_AGAIN_LATER, "too slow");
                return;
            }
            if (sending) {
                return;
            }
            sending = true;
        }
        sendNext();
    }

    /** Sent only when it is not what was sent last. */
    void present(String text) {
        if (!text.equals(present)) {
            present = text;
            send(Stream.of(text));
        }
    }

    private void sendNext() {
        List<String> next;
        synchronized (waiting) {
            next = List.copyOf(waiting);
            waiting.clear();
            sending = !next.isEmpty() && socket.isOpen();
            if (!sending) {
                return;
            }
        }
        try {
            sendTogether(next);
        } catch (IOException | RuntimeException gone) {
            close(CloseReason.CloseCodes.GOING_AWAY, "");
        }
    }

    /** Each text is a message of its own; what waits together leaves in one write, which is what a message costs most. */
    private void sendTogether(List<String> texts) throws IOException {
        RemoteEndpoint.Async remote = socket.getAsyncRemote();
        int last = texts.size() - 1;
        remote.setBatchingAllowed(last > 0);
        for (String text : texts.subList(0, last)) {
            remote.sendText(text);
        }
        remote.sendText(texts.get(last), this::sent);
        if (last > 0) {
            remote.setBatchingAllowed(false);
            remote.flushBatch();
        }
    }

    private void sent(SendResult result) {
        if (result.isOK()) {
            sendNext();
        } else {
            close(CloseReason.CloseCodes.GOING_AWAY, "");
        }
    }

    /** Keeps proxies from ending a quiet connection, and finds out about those that are gone. */
    void ping() {
        if (pings.incrementAndGet() > UNANSWERED) {
            close(CloseReason.CloseCodes.GOING_AWAY, "gone");
            return;
        }
        try {
            socket.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | RuntimeException gone) {
            close(CloseReason.CloseCodes.GOING_AWAY, "");
        }
    }

    /** A ping has been answered. */
    void heard() {
        pings.set(0);
    }

    void close(CloseReason.CloseCode code, String reason) {
        try {
            socket.close(new CloseReason(code, reason));
        } catch (IOException | IllegalStateException gone) {
            LOG.debugf("A socket was gone before it was closed: %s", gone.getMessage());
        }
    }
}
