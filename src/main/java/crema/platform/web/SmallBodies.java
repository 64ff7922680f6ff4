package crema.platform.web;

import crema.platform.Json;
import crema.platform.Refusal;
import crema.platform.rest.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Refuses bodies that are too large before anything reads them: 1 MB everywhere, and 300 MB where archives are brought, which the
 * parameter {@code large} names.
 */
public class SmallBodies extends HttpFilter {

    private static final long SMALL = 1L << 20;

    /** An archive, and what a form puts around it. */
    private static final long LARGE = 301L << 20;

    private Pattern large;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        large = Pattern.compile(config.getInitParameter("large"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long most = large.matcher(path(request)).matches() ? LARGE : SMALL;
        if (request.getContentLengthLong() > most) {
            refuse(request, response, most);
        } else if (unmeasured(request) && form(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(unmeasured(request) ? new MeasuredBody(request, most) : request, response);
        }
    }

    private static boolean unmeasured(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && !request.getMethod().equals("GET");
    }

    /** Its fields are read by the server itself, which does not count. Browsers always say how long a form is. */
    private static boolean form(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded"));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long most)
            throws IOException, ServletException {
        if (path(request).startsWith("/api/")) {
            Problem problem = Problem.of(Refusal.tooLarge(most));
            response.setStatus(problem.status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Json.write(problem));
        } else {
            ErrorPage.TOO_LARGE.show(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
