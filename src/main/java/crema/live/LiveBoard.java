package crema.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.util.List;
import java.util.UUID;

/**
 * The socket of a board: {@code /live/{id}?after={seq}}. It only sends; what a client says is not read. Whoever it is opened for has
 * been let in while the handshake was still HTTP; who may not look any more is found out every second ({@link Channels}).
 */
@Dependent
public class LiveBoard extends Endpoint {

    @Inject
    private Channels channels;

    @Inject
    private Seats seats;

    private UUID session;
    private Viewer viewer;
    private boolean seated;

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        Opener opener = (Opener) socket.getUserPrincipal();
        viewer = new Viewer(socket, opener.caller().id(), opener.caller().signIn());
        socket.setMaxIdleTimeout(0);
        socket.addMessageHandler(new Deaf());
        socket.addMessageHandler(PongMessage.class, pong -> viewer.heard());
        session = opener.session();
        seated = seats.take(viewer.person(), session);
        if (seated) {
            channels.join(session, viewer, after(socket, opener.seq()));
        } else {
            viewer.close(CloseReason.CloseCodes.TRY_AGAIN_LATER, "too many boards are open");
        }
    }

    private static long after(Session socket, long latest) {
        List<String> given = socket.getRequestParameterMap().getOrDefault("after", List.of());
        return given.isEmpty() ? latest : Long.parseLong(given.get(0));
    }

    @Override
    public void onClose(Session socket, CloseReason reason) {
        if (seated) {
            seats.leave(viewer.person(), session);
            channels.leave(session, viewer);
        }
    }

    @Override
    public void onError(Session socket, Throwable failure) {
        Channels.LOG.debugf("A socket broke: %s", failure.getMessage());
    }

    /** Takes what comes in, so that the connection goes on, and does nothing with it. */
    private static final class Deaf implements MessageHandler.Whole<String> {

        @Override
        public void onMessage(String ignored) {
            // it only sends
        }
    }
}
