package crema.member;

import java.time.Instant;
import java.util.UUID;

/** What one look at a token finds: the caller, and when the sign-in was last seen. */
record Recognised(UUID id, UUID signIn, String name, String zone, boolean siteAdmin, UUID guestOf, Instant lastSeen) {

    Caller caller() {
        return new Caller(id, signIn, name, zone, siteAdmin, guestOf);
    }
}
