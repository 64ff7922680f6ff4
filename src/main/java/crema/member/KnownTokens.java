package crema.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose the tokens are that were recognised on this node lately. Whose a token is never changes; whether it still signs anybody in
 * does, and is not known here. Nothing is kept of site admins, whose rights can be taken from them.
 */
@ApplicationScoped
class KnownTokens {

    static final int MOST = 10_000;

    private final Map<ByteBuffer, Recognised> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Recognised> quietest) {
            return size() > MOST;
        }
    };

    void keep(Token token, Recognised whose) {
        if (!whose.siteAdmin()) {
            synchronized (known) {
                known.put(ByteBuffer.wrap(token.hash()), whose);
            }
        }
    }

    /** It has turned out that it signs nobody in any more. */
    void forget(UUID signIn) {
        synchronized (known) {
            known.values().removeIf(whose -> whose.signIn().equals(signIn));
        }
    }

    Optional<Recognised> whose(Token token) {
        synchronized (known) {
            return Optional.ofNullable(known.get(ByteBuffer.wrap(token.hash())));
        }
    }
}
