package crema.bench.floor;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The socket of the one board. */
@ServerEndpoint("/live")
public class FloorBoard {

    private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

    @OnOpen
    public void open(Session socket) {
        OPEN.add(socket);
    }

    @OnClose
    public void close(Session socket) {
        OPEN.remove(socket);
    }

    static void tell(String delta) {
        for (Session socket : OPEN) {
            socket.getAsyncRemote().sendText(delta);
        }
    }
}
