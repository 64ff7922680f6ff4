package crema.live.web;

import crema.live.Opener;
import crema.live.Seats;
import crema.member.Caller;
import crema.member.web.Callers;
import crema.platform.Refusal;
import crema.platform.web.Origins;
import crema.session.Boards;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/**
 * Refuses a handshake while it is still HTTP: 401 without a credential, 403 from a foreign page, 404 for whoever does not take
 * part, 429 for whoever has too many boards open, 503 for a board that too many look at. It must come before the filter that turns the request into a socket.
 */
public class LiveGate extends HttpFilter {

    private static final int TOO_MANY_OF_THIS_PERSON = 429;

    @Inject
    private Origins origins;

    @Inject
    private Boards boards;

    @Inject
    private Seats seats;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = Callers.of(request);
        if (!origins.own(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!caller.signedIn()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            Optional<Opener> opener = opener(caller, request);
            if (opener.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (!seats.freeFor(caller.id())) {
                full(response, TOO_MANY_OF_THIS_PERSON);
            } else if (!seats.freeAt(opener.get().session())) {
                full(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                chain.doFilter(new Handshake(request, opener.get()), response);
            }
        }
    }

    /** Somebody may leave by then. */
    private static void full(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Retry-After", "10");
        response.sendError(status);
    }

    private static UUID session(HttpServletRequest request) {
        String path = request.getRequestURI();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** None for whoever does not take part, and for an address that is none. */
    private Optional<Opener> opener(Caller caller, HttpServletRequest request) {
        try {
            UUID session = session(request);
            String after = request.getParameter("after");
            return after == null || Long.parseLong(after) >= 0
                    ? Optional.of(new Opener(caller, session, boards.seq(caller, session)))
                    : Optional.empty();
        } catch (Refusal | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Tells the socket, which outlives its request, who has opened it. */
    private static final class Handshake extends HttpServletRequestWrapper {

        private final Opener opener;

        Handshake(HttpServletRequest request, Opener opener) {
            super(request);
            this.opener = opener;
        }

        @Override
        public Principal getUserPrincipal() {
            return opener;
        }
    }
}
