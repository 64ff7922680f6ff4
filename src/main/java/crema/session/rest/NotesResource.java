package crema.session.rest;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.session.Scribing;
import crema.session.Scribing.Position;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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

/** Notes under a topic. */
@Path("/sessions/{id}/topics/{topic}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {

    @Inject
    private Caller caller;

    @Inject
    private Scribing scribing;

    /** The body's {@code after}: a note's id, null for the top, absent for the end. */
    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response write(@BeanParam Address address, @PathParam("topic") UUID topic, JsonObject body) {
        if (body == null) {
            throw Refusal.invalid("text", "The note is needed.");
        }
        String text = body.get("text") instanceof JsonString typed ? typed.getString() : null;
        int depth = body.get("depth") instanceof JsonNumber number ? number.intValue() : 0;
        Answer answer = Answer.to(scribing.write(address.by(caller), topic, text, depth, position(body)));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    private static Position position(JsonObject body) {
        JsonValue after = body.get("after");
        if (after == null) {
            return new Position.Last();
        }
        return after instanceof JsonString id ? new Position.After(note(id.getString())) : new Position.First();
    }

    private static UUID note(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("after", "This is not the id of a note.");
        }
    }

    @PATCH
    @Path("/{note}")
    public Answer edit(
            @BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note, Line body) {
        return Answer.to(scribing.edit(
                address.by(caller),
                topic,
                note,
                Line.typed(body).text(),
                Line.typed(body).depth()));
    }

    @POST
    @Path("/{note}/strike")
    public Answer strike(@BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note) {
        return Answer.to(scribing.strike(address.by(caller), topic, note, true));
    }

    @DELETE
    @Path("/{note}/strike")
    public Answer letIn(@BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note) {
        return Answer.to(scribing.strike(address.by(caller), topic, note, false));
    }

    @DELETE
    @Path("/{note}")
    public Answer remove(@BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note) {
        return Answer.to(scribing.remove(address.by(caller), topic, note));
    }
}
