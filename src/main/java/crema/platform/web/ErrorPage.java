package crema.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Answers a request with one of the pages of errors without touching its body: reading that, as pages otherwise do to learn what was
 * typed, is exactly what is refused.
 */
public enum ErrorPage {
    MISSING(404, "/platform/missing.xhtml"),
    TOO_LARGE(413, "/platform/tooLarge.xhtml");

    private final int status;
    private final String page;

    ErrorPage(int status, String page) {
        this.status = status;
        this.page = page;
    }

    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher(page).forward(new WithoutBody(request), response);
    }

    private static final class WithoutBody extends HttpServletRequestWrapper {

        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
