package crema.session.rest;

import crema.platform.Refusal;
import crema.session.Scribes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Who may write notes, where a chapter leaves that to the facilitator and whom the facilitator names. */
@Path("/sessions/{id}/scribes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScribesResource {

    @Inject
    private Scribes scribes;

    /** Who shall write. */
    public record Person(UUID person) {}

    @POST
    public Answer name(@BeanParam Address address, Person body) {
        if (body == null || body.person() == null) {
            throw Refusal.invalid("person", "Say who shall write.");
        }
        return Answer.to(scribes.name(address.command(), body.person(), true));
    }

    @DELETE
    @Path("/{person}")
    public Answer dismiss(@BeanParam Address address, @PathParam("person") UUID person) {
        return Answer.to(scribes.name(address.command(), person, false));
    }
}
