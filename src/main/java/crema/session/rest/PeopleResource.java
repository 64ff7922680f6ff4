package crema.session.rest;

import crema.session.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Somebody without a phone, and guests who have to go. */
@Path("/sessions/{id}/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    private People people;

    /** How somebody is called. */
    public record Named(String name) {}

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response add(@BeanParam Address address, Named body) {
        Answer answer = Answer.to(people.add(address.command(), body == null ? null : body.name()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @DELETE
    @Path("/{person}")
    public Answer remove(@BeanParam Address address, @PathParam("person") UUID person) {
        return Answer.to(people.remove(address.command(), person));
    }
}
