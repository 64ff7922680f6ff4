package crema.live;

import crema.member.Caller;
import crema.member.SigningIn;
import crema.platform.Refusal;
import crema.session.Boards;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The socket of a board: {@code /live/{id}?after={seq}}. It only sends; what a client says is not read. */
@Dependent
public class LiveBoard extends Endpoint {

    private static final CloseReason.CloseCode MISSING = CloseReason.CloseCodes.getCloseCode(4004);

    @Inject
    private SigningIn signingIn;

    @Inject
    private Boards boards;

    @Inject
    private Channels channels;

    @Inject
    private Seats seats;

    private UUID session;
    private Viewer viewer;
    private boolean seated;

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        Caller caller = Optional.ofNullable(socket.getUserPrincipal())
                .map(principal -> signingIn.recognise(UUID.fromString(principal.getName())))
                .orElse(Caller.VISITOR);
        viewer = new Viewer(socket, caller.id(), caller.signIn());
        socket.setMaxIdleTimeout(0);
        socket.addMessageHandler(new Deaf());
        socket.addMessageHandler(PongMessage.class, pong -> viewer.heard());
        try {
            session = UUID.fromString(socket.getPathParameters().get("id"));
            long seq = boards.seq(caller, session);
            seated = seats.take(viewer.person(), session);
            if (seated) {
                channels.join(session, viewer, after(socket, seq));
            } else {
                viewer.close(CloseReason.CloseCodes.TRY_AGAIN_LATER, "too many boards are open");
            }
        } catch (Refusal | IllegalArgumentException refused) {
            viewer.close(MISSING, "not found");
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
