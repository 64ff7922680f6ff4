package crema.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Forwards public addresses to their pages and servlets, which are missing when asked for by their inner names. */
public class AddressFilter extends HttpFilter {

    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    private static final String SERVED = "/served/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Addresses.Found> found = Addresses.find(path);
        if (found.isPresent()) {
            request.setAttribute(AddressParts.ATTRIBUTE, found.get().parts());
            request.setAttribute(
                    AddressParts.SELF,
                    request.getRequestURI()
                            + Optional.ofNullable(request.getQueryString())
                                    .map(query -> "?" + query)
                                    .orElse(""));
            request.getRequestDispatcher(found.get().page()).forward(request, response);
        } else if (inner(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean inner(String path) {
        return path.startsWith(SERVED) || path.endsWith(".xhtml") && !path.startsWith(FACES_RESOURCES);
    }
}
