package crema.session.rest;

import crema.member.Caller;
import crema.member.web.Callers;
import crema.session.Command;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;

/** What every command to a session carries in its request: whose it is, to which session, and the key of its click. */
public class Address {

    @PathParam("id")
    private UUID session;

    @HeaderParam("Idempotency-Key")
    private String key;

    @Context
    private HttpServletRequest request;

    UUID session() {
        return session;
    }

    Caller caller() {
        return Callers.of(request);
    }

    Command command() {
        return new Command(caller(), session, key);
    }
}
