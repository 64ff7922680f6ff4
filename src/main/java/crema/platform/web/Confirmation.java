package crema.platform.web;

import jakarta.annotation.PostConstruct;
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

    private String sentence = "";

    static void give(FacesContext context, String sentence) {
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        ((HttpServletResponse) context.getExternalContext().getResponse()).addCookie(cookie(value, SECONDS));
    }

    /** Takes the sentence, so that it is shown once. */
    @PostConstruct
    void take() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .ifPresent(found -> {
                    sentence = decoded(found.getValue());
                    FacesContext context = FacesContext.getCurrentInstance();
                    ((HttpServletResponse) context.getExternalContext().getResponse()).addCookie(cookie("", 0));
                });
    }

    /** Empty when there is none. */
    public String getSentence() {
        return sentence;
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
