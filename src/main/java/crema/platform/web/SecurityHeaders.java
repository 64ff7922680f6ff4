package crema.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * The headers of every answer. Pages replace the policy by their own, which names the nonce of their scripts; a second policy
 * beside it would forbid them.
 */
public class SecurityHeaders extends HttpFilter {

    static final String POLICY_HEADER = "Content-Security-Policy";

    private static final String POLICY = "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " font-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; script-src 'self'";

    /** What an answer has that is given before this filter is asked, or begun anew after it. */
    static final Map<String, String> ALWAYS = Map.of(
            POLICY_HEADER,
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean still = path.startsWith("/static/") || path.startsWith("/jakarta.faces.resource/");
        response.setHeader("Cache-Control", still ? "no-cache" : "no-store");
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Adding a policy replaces the one there is. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY_HEADER.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
