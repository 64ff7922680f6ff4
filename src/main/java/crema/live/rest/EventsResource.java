package crema.live.rest;

import crema.live.Retold;
import crema.member.Caller;
import crema.platform.rest.Public;
import crema.session.Retellings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** How a session went, for whoever may read its record. */
@Path("/sessions/{id}/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    @Inject
    private Caller caller;

    @Inject
    private Retellings retellings;

    @GET
    @Public
    public String events(@PathParam("id") UUID id) {
        return Retold.json(retellings.moments(caller, id));
    }
}
