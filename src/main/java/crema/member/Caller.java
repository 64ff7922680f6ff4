package crema.member;

import java.util.Optional;
import java.util.UUID;

/**
 * Who is asking: what a sign-in row says of the person behind a request. A visitor has no id.
 *
 * @param guestOf the one session a guest belongs to; null for everybody else
 */
public record Caller(UUID id, UUID signIn, String name, String zone, boolean siteAdmin, UUID guestOf) {

    public static final Caller VISITOR = new Caller(null, null, "", "UTC", false, null);

    /** What happens by itself; it may do whatever a rule asks of it, and no request ever comes from it. */
    public static final Caller SYSTEM = new Caller(null, null, "Crema", "UTC", true, null);

    public boolean signedIn() {
        return id != null;
    }

    public boolean guest() {
        return guestOf != null;
    }

    public boolean member() {
        return signedIn() && !guest();
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(id);
    }
}
