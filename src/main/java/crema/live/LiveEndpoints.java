package crema.live;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/** Puts the socket at its addresses: beside the API, and short. {@code LiveGate} stands before both. */
@WebListener
public class LiveEndpoints implements ServletContextListener {

    static final List<String> PREFIXES = List.of("/api/v1/live/", "/live/");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServerContainer container =
                (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        PREFIXES.forEach(prefix -> add(container, prefix + "{id}"));
    }

    private static void add(ServerContainer container, String path) {
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(LiveBoard.class, path)
                    .configurator(new Instances())
                    .build());
        } catch (DeploymentException refused) {
            throw new IllegalStateException("The socket " + path + " cannot be opened", refused);
        }
    }

    /** One bean per socket. */
    private static final class Instances extends ServerEndpointConfig.Configurator {

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return CDI.current().select(type).get();
        }

        @Override
        public boolean checkOrigin(String origin) {
            return true;
        }
    }
}
