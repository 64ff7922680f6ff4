package crema.platform.web;

import crema.platform.Json;
import crema.platform.Unavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** What fails because of the moment is answered with 503 and when to come back, not as if something were broken. */
public class Busy extends HttpFilter {

    /** A second: the rush of a room that votes is over by then. */
    public static final String RETRY_AFTER = "1";

    /** Not that nothing was changed: a connection may be lost during the commit. The same key tells. */
    public static final String DETAIL = "Too much at once. Try again in a moment.";

    private static final Logger LOG = Logger.getLogger(Busy.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted() || !Unavailable.because(failure)) {
                throw failure;
            }
            LOG.warnf("Turned away for the moment: %s", failure.getMessage());
            response.reset();
            answer(response);
        }
    }

    private static void answer(HttpServletResponse response) throws IOException {
        SecurityHeaders.ALWAYS.forEach(response::setHeader);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getWriter().write(problem());
    }

    /** As the API writes its problems. */
    static String problem() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "busy");
        problem.put("title", "Busy");
        problem.put("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        problem.put("detail", DETAIL);
        return Json.write(problem);
    }
}
