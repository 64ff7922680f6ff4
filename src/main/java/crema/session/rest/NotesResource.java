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

/** Notes under a topic, and epiphanies. */
@Path("/sessions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {

    @Inject
    private Caller caller;

    @Inject
    private Scribing scribing;

    /** A line as typed; without a depth it is not nested. */
    public record Line(String text, Integer depth) {

        int level() {
            return depth == null ? 0 : depth;
        }
    }

    /** The body's {@code after}: a note's id, null for the top, absent for the end. */
    @POST
    @Path("/topics/{topic}/notes")
    public Response write(@BeanParam Address address, @PathParam("topic") UUID topic, JsonObject body) {
        String text = body.get("text") instanceof JsonString typed ? typed.getString() : null;
        int depth = body.get("depth") instanceof JsonNumber number ? number.intValue() : 0;
        return created(Answer.to(scribing.write(address.by(caller), topic, text, depth, position(body))));
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
    @Path("/topics/{topic}/notes/{note}")
    public Answer edit(
            @BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note, Line body) {
        return Answer.to(scribing.edit(address.by(caller), topic, note, body.text(), body.level()));
    }

    @DELETE
    @Path("/topics/{topic}/notes/{note}")
    public Answer remove(@BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note) {
        return Answer.to(scribing.remove(address.by(caller), topic, note));
    }

    @POST
    @Path("/epiphanies")
    public Response realize(@BeanParam Address address, Line body) {
        return created(Answer.to(scribing.realize(address.by(caller), body.text(), body.level())));
    }

    @PATCH
    @Path("/epiphanies/{epiphany}")
    public Answer editEpiphany(@BeanParam Address address, @PathParam("epiphany") UUID epiphany, Line body) {
        return Answer.to(scribing.editEpiphany(address.by(caller), epiphany, body.text(), body.level()));
    }

    @DELETE
    @Path("/epiphanies/{epiphany}")
    public Answer removeEpiphany(@BeanParam Address address, @PathParam("epiphany") UUID epiphany) {
        return Answer.to(scribing.removeEpiphany(address.by(caller), epiphany));
    }

    private static Response created(Answer answer) {
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
