package crema.session.rest;

import crema.session.Command;
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
    private Participation participation;

    @PathParam("topic")
    private UUID topic;

    @QueryParam("for")
    private UUID person;

    @POST
    public Answer vote(@BeanParam Address address) {
        Command command = address.command();
        return Answer.to(
                person == null ? participation.vote(command, topic) : participation.voteFor(command, person, topic));
    }

    @DELETE
    public Answer takeBack(@BeanParam Address address) {
        Command command = address.command();
        return Answer.to(
                person == null
                        ? participation.takeBack(command, topic)
                        : participation.takeBackFor(command, person, topic));
    }
}
