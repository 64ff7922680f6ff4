package crema.platform.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.RequestLimitingHandler;
import io.undertow.util.Methods;
import java.util.Set;

/**
 * What people come for, each with its own place to be served and its own line to wait in, so that a rush for one does not keep
 * out another: votes before page loads before exports. All that are served at once are fewer than the threads that serve
 * them ({@code task-max-threads} in {@code configure.cli}), and those who need the database no more than it has connections.
 */
enum Lane {
    /** Whatever changes something by the API. 500 people who tap twice in the same second wait two seconds. */
    CHANGES(24, 1_000),

    /** Pages, reading by the API, opening a socket. 500 people who scan the code in the same second wait five. */
    PAGES(10, 500),

    /** Whole documents out or in; one that takes long keeps only its own kind waiting. */
    DOCUMENTS(2, 6),

    /** What lies there as a file: cheap, and a dozen to a page. */
    FILES(8, 6_000);

    private static final Set<String> GIVEN_OUT = Set.of("/served/export", "/served/chapter-export", "/served/archive");
    private static final String BROUGHT_IN = "/archive/importPage.xhtml";

    private final int served;
    private final int waiting;

    Lane(int served, int waiting) {
        this.served = served;
        this.waiting = waiting;
    }

    int served() {
        return served;
    }

    /** Only what is meant by an address decides, since groups and chapters may be called as they like. */
    static Lane of(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        boolean reads = exchange.getRequestMethod().equals(Methods.GET)
                || exchange.getRequestMethod().equals(Methods.HEAD);
        if (path.startsWith("/static/") || path.startsWith("/jakarta.faces.resource/")) {
            return FILES;
        } else if (path.startsWith("/api/")) {
            return reads ? PAGES : path.endsWith("/imports") ? DOCUMENTS : CHANGES;
        }
        String page = Addresses.find(path).map(Addresses.Found::page).orElse("");
        return GIVEN_OUT.contains(page) || !reads && page.equals(BROUGHT_IN) ? DOCUMENTS : PAGES;
    }

    /** Stands before what serves; whoever finds the line full is told so at once. */
    HttpHandler before(HttpHandler inside, HttpHandler full) {
        RequestLimit limit = new RequestLimit(served, waiting);
        limit.setFailureHandler(full);
        return new RequestLimitingHandler(limit, inside);
    }
}
