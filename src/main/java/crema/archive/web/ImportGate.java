package crema.archive.web;

import crema.archive.Archive;
import crema.member.web.Callers;
import crema.platform.Refusal;
import crema.platform.web.ErrorPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nobody but organizers sends archives: a page would receive the whole of it before it asks who that was. */
public class ImportGate extends HttpFilter {

    private static final Pattern IMPORT = Pattern.compile("/g/([^/]+)/([^/]+)/import");

    @Inject
    private Archive archive;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher brought = IMPORT.matcher(path);
        if (request.getMethod().equals("POST") && brought.matches() && !mayBring(request, brought)) {
            ErrorPage.MISSING.show(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayBring(HttpServletRequest request, Matcher brought) {
        try {
            archive.requireOrganizer(Callers.of(request), brought.group(1), brought.group(2));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
