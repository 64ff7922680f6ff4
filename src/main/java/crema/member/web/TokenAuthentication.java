package crema.member.web;

import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        Caller caller = token(request).map(signingIn::recognise).orElse(Caller.VISITOR);
        request.setAttribute(Callers.ATTRIBUTE, caller);
        if (!caller.signedIn()) {
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(caller.signIn().toString(), Set.of());
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
