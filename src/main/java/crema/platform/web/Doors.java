package crema.platform.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.EnumMap;
import java.util.Map;

/**
 * Stands before everything else, even before it is asked who is there: that asks the database, and a full server must not. Here
 * no thread waits, so a refusal takes no longer when everything inside is busy. Bodies are read before anybody is let in:
 * whoever sends slowly takes no place from the others.
 */
public final class Doors implements ServletExtension {

    /** 128 kB, more than any call but an import has. */
    private static final int BUFFERS = 8;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(Doors::before);
    }

    static HttpHandler before(HttpHandler inside) {
        Map<Lane, HttpHandler> lanes = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            lanes.put(lane, lane.before(inside, Doors::full));
        }
        return new RequestBufferingHandler(
                exchange -> lanes.get(Lane.of(exchange)).handleRequest(exchange), BUFFERS);
    }

    private static void full(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        HeaderMap headers = exchange.getResponseHeaders();
        SecurityHeaders.ALWAYS.forEach((name, value) -> headers.put(HttpString.tryFromString(name), value));
        headers.put(Headers.RETRY_AFTER, Busy.RETRY_AFTER)
                .put(Headers.CONTENT_TYPE, "application/problem+json")
                .put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(Busy.problem());
    }
}
