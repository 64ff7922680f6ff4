package crema.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Lets browsers keep what lies below {@code /static}: for good where the address names the content, otherwise until the next look.
 * Only the content decides; the times of the files are those of the build and say nothing.
 */
public class StillFiles extends HttpFilter {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Inject
    private Stills stills;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> mark = stills.mark(request.getServletPath());
        if (mark.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "W/\"" + mark.get() + "\"";
        response.setHeader("ETag", tag);
        if (mark.get().equals(request.getParameter("v"))) {
            response.setHeader("Cache-Control", FOR_GOOD);
        }
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(new WithoutTime(request), response);
        }
    }

    /** Asks for the file whatever its time. */
    private static final class WithoutTime extends HttpServletRequestWrapper {

        WithoutTime(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return "If-Modified-Since".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }
}
