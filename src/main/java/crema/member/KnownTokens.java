package crema.member;

import crema.platform.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose the tokens are that were recognised on this node lately. Whose a token is never changes; whether it still signs anybody in
 * does, and is not known here. Nothing is kept of site admins, whose rights can be taken from them.
 */
@ApplicationScoped
class KnownTokens {

    static final int MOST = 10_000;

    private final Recent<ByteBuffer, Recognised> known = new Recent<>(MOST);

    void keep(Token token, Recognised whose) {
        if (!whose.siteAdmin()) {
            known.keep(ByteBuffer.wrap(token.hash()), whose);
        }
    }

    /** It has turned out that it signs nobody in any more. */
    void forget(UUID signIn) {
        known.forgetWhere(whose -> whose.signIn().equals(signIn));
    }

    Optional<Recognised> whose(Token token) {
        return known.of(ByteBuffer.wrap(token.hash()));
    }
}
