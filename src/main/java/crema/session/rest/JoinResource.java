package crema.session.rest;

import crema.member.Token;
import crema.member.web.SignInCookie;
import crema.platform.rest.Public;
import crema.session.Participation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Guests come in by code. */
@Path("/join/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JoinResource {

    @Inject
    private Participation participation;

    /** How the guest is called. */
    public record Guest(String name) {}

    /** The session, and the bearer token of that guest. */
    public record Entry(UUID sessionId, String token) {}

    /** @param before a browser sends it by itself */
    @POST
    @Public
    public Entry join(
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String key,
            @CookieParam(SignInCookie.NAME) Token before,
            Guest body) {
        Participation.Entry entry = participation.join(code, body == null ? null : body.name(), key, before);
        return new Entry(entry.session(), entry.token().text());
    }
}
