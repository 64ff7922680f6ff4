package crema.platform.web;

import crema.platform.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a request comes from one of our own pages: {@code Origin} is the request's own or the public address, or the browser
 * says so itself ({@code Sec-Fetch-Site}). A request without either comes from no page, and with a bearer token it cannot be forged.
 */
@ApplicationScoped
public class Origins {

    @Inject
    private SiteSettings settings;

    public boolean own(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equals(settings.baseUrl()) || origin.equals(self(request));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static String self(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
