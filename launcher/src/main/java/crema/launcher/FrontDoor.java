package crema.launcher;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The public port when there are several servers: every request and every socket goes to one of those that are let in, in turn.
 * Nobody is kept with a server, because nothing of theirs is in one. What was under way at a server that dies is answered 503 or
 * closed; boards repeat it under its key and come back.
 */
final class FrontDoor {

    /** Long enough for a large upload over a slow line. */
    private static final int LONGEST_REQUEST_MILLIS = 300_000;

    /** A server ends quiet connections after a minute; ours must be gone before. */
    private static final int QUIET_CONNECTION_MILLIS = 30_000;

    /** Held, because a logger nobody holds forgets its level: what matters is said by whoever looks after the servers. */
    private static final List<Logger> SILENT =
            Stream.of("io.undertow", "org.xnio").map(Logger::getLogger).toList();

    private final Set<Node> inside = ConcurrentHashMap.newKeySet();
    private final LoadBalancingProxyClient servers = new LoadBalancingProxyClient(FrontDoor::isSocket)
            .setConnectionsPerThread(200)
            .setSoftMaxConnectionsPerThread(20)
            .setTtl(QUIET_CONNECTION_MILLIS)
            .setMaxQueueSize(1_000)
            .setProblemServerRetry(1);
    private final Undertow undertow;

    /** @param behindAnother whether a proxy in front of us has said already who is asking, and is believed */
    FrontDoor(String bind, int port, boolean behindAnother) {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        var passingOn = ProxyHandler.builder()
                .setProxyClient(servers)
                .setMaxRequestTime(LONGEST_REQUEST_MILLIS)
                .setMaxConnectionRetries(Node.MOST)
                .setReuseXForwarded(behindAnother)
                .build();
        undertow = Undertow.builder()
                .addHttpListener(port, bind)
                .setWorkerThreads(4)
                // In a Java as small as the launcher's, Undertow would take half a kilobyte.
                .setBufferSize(8 * 1024)
                .setDirectBuffers(true)
                .setHandler(exchange -> passOn(exchange, passingOn))
                .build();
    }

    /** Some clients ask for HTTP/2 in passing; taken up, it would tie their connection to one server. */
    private static void passOn(HttpServerExchange exchange, HttpHandler passingOn) throws Exception {
        if (!isSocket(exchange)) {
            exchange.getRequestHeaders().remove(Headers.UPGRADE);
        }
        exchange.addResponseCommitListener(FrontDoor::sayWhenToComeBack);
        passingOn.handleRequest(exchange);
    }

    /** Where no server has answered, or none has said when. */
    private static void sayWhenToComeBack(HttpServerExchange exchange) {
        if (exchange.getStatusCode() == StatusCodes.SERVICE_UNAVAILABLE
                && !exchange.getResponseHeaders().contains(Headers.RETRY_AFTER)) {
            exchange.getResponseHeaders()
                    .put(Headers.RETRY_AFTER, "1")
                    .put(Headers.CACHE_CONTROL, "no-store")
                    .put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff")
                    .put(Headers.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
    }

    private static boolean isSocket(HttpServerExchange exchange) {
        return "websocket".equalsIgnoreCase(exchange.getRequestHeaders().getFirst(Headers.UPGRADE));
    }

    void open() {
        undertow.start();
    }

    void close() {
        undertow.stop();
    }

    /** From now on this server gets its share. */
    void letIn(Node node) {
        if (inside.add(node)) {
            servers.addHost(node.uri());
        }
    }

    /** From now on it gets nothing more; what it has is left to it. */
    void leaveOut(Node node) {
        if (inside.remove(node)) {
            servers.removeHost(node.uri());
        }
    }

    boolean isInside(Node node) {
        return inside.contains(node);
    }

    boolean isLast(Node node) {
        return inside.size() == 1 && isInside(node);
    }
}
