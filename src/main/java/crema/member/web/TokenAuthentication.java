package crema.member.web;

import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import crema.platform.Unavailable;
import crema.platform.web.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The only authentication mechanism: a bearer token, or else the cookie, on every request and on the handshake of a socket. It
 * never challenges; whoever is not recognised is a visitor. Only a socket learns from the container who has opened it, so only for a
 * handshake the container is told.
 */
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    /**
     * The calls that everybody makes at the same moment. They ask themselves whether the sign-in is still valid, in the transaction
     * that counts the vote: one question less to the database.
     */
    static final Pattern PROVES_ITSELF = Pattern.compile("/api/v1/sessions/[^/]+/topics/[^/]+/votes");

    private static final Set<String> CHANGING = Set.of("POST", "DELETE");

    @Inject
    private SigningIn signingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/static/") || path.startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        Caller caller;
        try {
            caller = token(request)
                    .map(provesItself(request, path) ? signingIn::presume : signingIn::recognise)
                    .orElse(Caller.VISITOR);
        } catch (RuntimeException failure) {
            return turnAway(response, failure);
        }
        request.setAttribute(Callers.ATTRIBUTE, caller);
        return caller.signedIn() && request.getHeader("Upgrade") != null
                ? context.notifyContainerAboutLogin(caller.signIn().toString(), Set.of())
                : context.doNothing();
    }

    /** A vote for somebody else looks them up first, so whoever casts it is recognised before. */
    private static boolean provesItself(HttpServletRequest request, String path) {
        return CHANGING.contains(request.getMethod())
                && request.getQueryString() == null
                && PROVES_ITSELF.matcher(path).matches();
    }

    /** Nobody becomes a visitor because the database has no time to recognise them. */
    private static AuthenticationStatus turnAway(HttpServletResponse response, RuntimeException failure) {
        if (!Unavailable.because(failure)) {
            throw failure;
        }
        try {
            Busy.answer(response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Optional<Token> token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return header.startsWith(BEARER)
                    ? Optional.of(new Token(header.substring(BEARER.length())))
                    : Optional.empty();
        }
        return SignInCookie.read(request);
    }
}
