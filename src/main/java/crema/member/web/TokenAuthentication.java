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

/**
 * The only authentication mechanism: a bearer token, or else the cookie, on every request and on the handshake of a socket. It
 * never challenges; whoever is not recognised is a visitor.
 */
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

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
            caller = token(request).map(signingIn::recognise).orElse(Caller.VISITOR);
        } catch (RuntimeException failure) {
            return turnAway(response, failure);
        }
        request.setAttribute(Callers.ATTRIBUTE, caller);
        if (!caller.signedIn()) {
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(caller.signIn().toString(), Set.of());
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
