package crema.session.rest;

import crema.platform.Refusal;
import crema.session.BoardView;
import crema.session.Recorded;
import crema.session.Scribing;
import crema.session.Scribing.Change;
import crema.session.SessionEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Notes under a topic. A body's {@code after} is a note's id, null for the top, absent for the end. */
@Path("/sessions/{id}/topics/{topic}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {

    @Inject
    private Scribing scribing;

    /** What was made of a list: its lines in their order, and the last of them, behind which one goes on writing. */
    public record Listed(long seq, UUID id, List<UUID> ids) {

        static Listed of(Recorded recorded) {
            List<UUID> ids = recorded.what() instanceof SessionEvent.NotesWritten written
                    ? written.notes().stream().map(BoardView.Line::id).toList()
                    : List.of();
            return new Listed(recorded.seq(), ids.isEmpty() ? null : ids.get(ids.size() - 1), ids);
        }
    }

    /** @param was what the line says for whoever removes it; null: whatever it says */
    public record Removal(String was) {}

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response write(@BeanParam Address address, @PathParam("topic") UUID topic, JsonObject body) {
        Typed typed = Typed.of(body);
        Answer answer = Answer.to(scribing.write(address.command(), topic, typed.line(), typed.position()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /** The lines of a pasted list, at once. */
    @POST
    @Path("/list")
    @APIResponse(responseCode = "201", description = "Made")
    public Response writeList(@BeanParam Address address, @PathParam("topic") UUID topic, JsonObject body) {
        Typed typed = Typed.of(body);
        Recorded written = scribing.writeList(address.command(), topic, typed.lines(), typed.position());
        return Response.status(Response.Status.CREATED)
                .entity(Listed.of(written))
                .build();
    }

    /**
     * The body's {@code was} is the text that the new one was made from: when somebody has changed it since, nothing is changed. What
     * hangs below the line goes deeper with it, or less deep.
     */
    @PATCH
    @Path("/{note}")
    public Answer edit(
            @BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note, Change body) {
        Change change = Optional.ofNullable(body)
                .orElseThrow(() -> Refusal.invalid("text", "Say what of the note shall be another."));
        return Answer.to(scribing.edit(address.command(), topic, note, change));
    }

    /** The line goes elsewhere, with all that hangs below it. */
    @POST
    @Path("/{note}/place")
    public Answer move(
            @BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note, JsonObject body) {
        return Answer.to(
                scribing.move(address.command(), topic, note, Typed.of(body).position()));
    }

    @POST
    @Path("/{note}/strike")
    public Answer strike(@BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note) {
        return Answer.to(scribing.strike(address.command(), topic, note, true));
    }

    @DELETE
    @Path("/{note}/strike")
    public Answer letIn(@BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note) {
        return Answer.to(scribing.strike(address.command(), topic, note, false));
    }

    /** The body's {@code was} is what the line said for whoever removes it: when somebody has changed it since, it stays. */
    @DELETE
    @Path("/{note}")
    public Answer remove(
            @BeanParam Address address, @PathParam("topic") UUID topic, @PathParam("note") UUID note, Removal body) {
        String was = Optional.ofNullable(body).map(Removal::was).orElse(null);
        return Answer.to(scribing.remove(address.command(), topic, note, was));
    }
}
