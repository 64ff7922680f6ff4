package crema.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * One open board: a socket and what waits to be sent to it, one message at a time. Whoever cannot keep up is closed and comes
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

    void send(String text) {
        synchronized (waiting) {
            if (waiting.size() >= MOST) {
                waiting.clear();
                close(CloseReason.CloseCodes.TRY_AGAIN_LATER, "too slow");
                return;
            }
            waiting.add(text);
            if (sending) {
                return;
            }
            sending = true;
        }
        sendNext();
    }

    private void sendNext() {
        String text;
        synchronized (waiting) {
            text = waiting.poll();
            if (text == null || !socket.isOpen()) {
                sending = false;
                return;
            }
        }
        try {
            socket.getAsyncRemote().sendText(text, this::sent);
        } catch (RuntimeException gone) {
            close(CloseReason.CloseCodes.GOING_AWAY, "");
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
