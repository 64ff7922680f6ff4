package crema.platform.web;

import crema.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * What stood in the rows of a list when its page was shown. The list may have changed since, and a button must not act on whoever
 * stands in that row now.
 */
@Named
@RequestScoped
public class Rows {

    @Inject
    private HttpServletRequest request;

    /** @throws Refusal missing when the page showed no such row */
    public String at(int index) {
        return Optional.ofNullable(request.getParameter("row" + index)).orElseThrow(Refusal::missing);
    }

    /** @throws Refusal missing when it is none */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.missing();
        }
    }
}
