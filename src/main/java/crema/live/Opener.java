package crema.live;

import crema.member.Caller;
import java.security.Principal;
import java.util.UUID;

/**
 * Whoever opens a socket, as the container remembers them for as long as it is open.
 *
 * @param session the one they were let in to
 * @param seq the number of the session's last event when they were let in
 */
public record Opener(Caller caller, UUID session, long seq) implements Principal {

    @Override
    public String getName() {
        return caller.name();
    }
}
