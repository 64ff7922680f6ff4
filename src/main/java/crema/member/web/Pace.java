package crema.member.web;

import crema.member.Caller;
import crema.platform.Json;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Slows down whoever changes more than any hand can, so that one runaway script does not spoil the evening of a room. Nobody is
 * slowed down for reading, and whoever is not signed in is not known well enough: what strangers may try is counted where they
 * try it.
 */
public class Pace extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final int TOO_MANY_REQUESTS = 429;

    private final Allowances allowances = new Allowances(TimeMeter.SYSTEM_NANOTIME);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = Callers.of(request);
        boolean counts = caller.signedIn() && !READING.contains(request.getMethod());
        Duration wait = counts ? allowances.take(caller) : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            slowDown(response, wait);
        }
    }

    private static void slowDown(HttpServletResponse response, Duration wait) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "too-fast");
        problem.put("title", "Too fast");
        problem.put("status", TOO_MANY_REQUESTS);
        problem.put("detail", "These are more changes than anybody can make by hand. Wait a moment.");
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        response.setContentType("application/problem+json");
        response.getWriter().write(Json.write(problem));
    }
}
