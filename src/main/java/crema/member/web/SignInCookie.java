package crema.member.web;

import crema.member.Token;
import crema.platform.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that carries a browser's token: HttpOnly, SameSite=Lax, Secure when people come by TLS. */
@ApplicationScoped
public class SignInCookie {

    public static final String NAME = "crema";
    private static final Duration STAY = Duration.ofDays(90);
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    @Inject
    private SiteSettings settings;

    @Inject
    private HttpServletRequest request;

    /** What the browser came with, whether or not it still signs anybody in. */
    public Optional<Token> brought() {
        return read(request);
    }

    static Optional<Token> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie ->
                        cookie.getName().equals(NAME) && !cookie.getValue().isBlank())
                .map(cookie -> new Token(cookie.getValue()))
                .findFirst();
    }

    /** @param stay whether it outlives the browser's window */
    public void give(HttpServletResponse response, Token token, boolean stay) {
        response.addCookie(cookie(token.text(), stay ? (int) STAY.toSeconds() : UNTIL_THE_BROWSER_CLOSES));
    }

    public void take(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
