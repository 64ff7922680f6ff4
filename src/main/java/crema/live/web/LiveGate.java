package crema.live.web;

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
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Refuses a handshake while it is still HTTP: 401 without a credential, 403 from a foreign page, 404 for whoever does not take
 * part. It must come before the filter that turns the request into a socket.
 */
public class LiveGate extends HttpFilter {

    @Inject
    private Origins origins;

    @Inject
    private Boards boards;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = Callers.of(request);
        if (!origins.own(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!caller.signedIn()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!takesPart(caller, request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean takesPart(Caller caller, HttpServletRequest request) {
        String path = request.getRequestURI();
        try {
            boards.seq(caller, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
            String after = request.getParameter("after");
            return after == null || Long.parseLong(after) >= 0;
        } catch (Refusal | IllegalArgumentException refused) {
            return false;
        }
    }
}
