package crema.session.rest;

import crema.member.Caller;
import crema.session.Scribing;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the room wants to remember. */
@Path("/sessions/{id}/epiphanies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EpiphaniesResource {

    @Inject
    private Caller caller;

    @Inject
    private Scribing scribing;

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response realize(@BeanParam Address address, Line body) {
        Answer answer = Answer.to(scribing.realize(
                address.by(caller), Line.typed(body).text(), Line.typed(body).level()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @PATCH
    @Path("/{epiphany}")
    public Answer edit(@BeanParam Address address, @PathParam("epiphany") UUID epiphany, Line body) {
        return Answer.to(scribing.editEpiphany(
                address.by(caller),
                epiphany,
                Line.typed(body).text(),
                Line.typed(body).depth()));
    }

    @DELETE
    @Path("/{epiphany}")
    public Answer remove(@BeanParam Address address, @PathParam("epiphany") UUID epiphany) {
        return Answer.to(scribing.removeEpiphany(address.by(caller), epiphany));
    }
}
