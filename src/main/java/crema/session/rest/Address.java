package crema.session.rest;

import crema.member.Caller;
import crema.session.Command;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What every command to a session carries in its request: which session, and the key of its click. */
public class Address {

    @PathParam("id")
    private UUID session;

    @HeaderParam("Idempotency-Key")
    private String key;

    UUID session() {
        return session;
    }

    Command by(Caller caller) {
        return new Command(caller, session, key);
    }
}
