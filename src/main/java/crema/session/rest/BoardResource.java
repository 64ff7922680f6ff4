package crema.session.rest;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.session.BoardView;
import crema.session.Boards;
import crema.session.Facilitation;
import crema.session.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The board as a whole: reading it, moving its phase, taking over its facilitation. */
@Path("/sessions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    @Inject
    private Caller caller;

    @Inject
    private Boards boards;

    @Inject
    private Facilitation facilitation;

    /** @param from where the caller believes the session to be; optional */
    public record PhaseChange(String phase, String from) {}

    @GET
    @Path("/board")
    public BoardView board(@BeanParam Address address) {
        return boards.of(caller, address.session());
    }

    @POST
    @Path("/phase")
    public Answer phase(@BeanParam Address address, PhaseChange body) {
        if (body == null || body.phase() == null) {
            throw Refusal.invalid("phase", "Say which phase.");
        }
        Phase from = body.from() == null ? null : Phase.of(body.from());
        return Answer.to(facilitation.moveTo(address.by(caller), Phase.of(body.phase()), from));
    }

    @POST
    @Path("/facilitator")
    public Answer facilitator(@BeanParam Address address) {
        return Answer.to(facilitation.claim(address.by(caller)));
    }
}
