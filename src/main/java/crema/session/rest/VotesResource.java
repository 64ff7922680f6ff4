package crema.session.rest;

import crema.member.Caller;
import crema.session.Participation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Dots on a topic: the caller's own, or those of somebody without a device. */
@Path("/sessions/{id}/topics/{topic}/votes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {

    @Inject
    private Caller caller;

    @Inject
    private Participation participation;

    @PathParam("topic")
    private UUID topic;

    @POST
    public Answer vote(@BeanParam Address address, @QueryParam("for") UUID person) {
        return Answer.to(participation.vote(address.by(caller), topic, person));
    }

    @DELETE
    public Answer takeBack(@BeanParam Address address, @QueryParam("for") UUID person) {
        return Answer.to(participation.takeBack(address.by(caller), topic, person));
    }
}
