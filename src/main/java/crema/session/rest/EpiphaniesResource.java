package crema.session.rest;

import crema.session.Realizing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the room wants to remember. */
@Path("/sessions/{id}/epiphanies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EpiphaniesResource {

    @Inject
    private Realizing realizing;

    /** @param from the line of notes it is a copy of, or null */
    public record Insight(String text, Integer depth, UUID from) {}

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response realize(@BeanParam Address address, Insight body) {
        Insight said = Optional.ofNullable(body).orElse(new Insight(null, null, null));
        int depth = said.depth() == null ? 0 : said.depth();
        Answer answer = Answer.to(realizing.realize(address.command(), said.text(), depth, said.from()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @PATCH
    @Path("/{epiphany}")
    public Answer edit(@BeanParam Address address, @PathParam("epiphany") UUID epiphany, Line body) {
        return Answer.to(realizing.edit(
                address.command(),
                epiphany,
                Line.typed(body).text(),
                Line.typed(body).depth()));
    }

    @DELETE
    @Path("/{epiphany}")
    public Answer remove(@BeanParam Address address, @PathParam("epiphany") UUID epiphany) {
        return Answer.to(realizing.remove(address.command(), epiphany));
    }
}
