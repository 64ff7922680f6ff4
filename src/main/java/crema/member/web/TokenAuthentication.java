package crema.member.web;

import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The only authentication: a bearer token, or else the cookie, on every request but those for files, and on the handshake of a socket.
 * It never challenges; whoever is not recognised is a visitor.
 */
public class TokenAuthentication extends HttpFilter {

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
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/static/") || path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller = token(request)
                .map(provesItself(request, path) ? signingIn::presume : signingIn::recognise)
                .orElse(Caller.VISITOR);
        request.setAttribute(Callers.ATTRIBUTE, caller);
        chain.doFilter(request, response);
    }

    private static boolean provesItself(HttpServletRequest request, String path) {
        return CHANGING.contains(request.getMethod())
                && PROVES_ITSELF.matcher(path).matches();
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
