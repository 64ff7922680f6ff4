package crema.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** One sentence that outlives a redirect, in a cookie that is gone with the next page: nothing waits in an HTTP session. */
@Named
@RequestScoped
public class Confirmation {

    private static final String NAME = "crema-said";
    private static final int SECONDS = 30;

    @Inject
    private HttpServletRequest request;

    static void give(FacesContext context, String sentence) {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        ((HttpServletResponse) context.getExternalContext().getResponse()).addCookie(cookie(value, SECONDS));
    }

    /** The sentence, once; empty when there is none. */
    public String taken() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        String value = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        if (value.isEmpty()) {
            return "";
        }
        FacesContext context = FacesContext.getCurrentInstance();
        ((HttpServletResponse) context.getExternalContext().getResponse()).addCookie(cookie("", 0));
        return decoded(value);
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return "";
        }
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
