package crema.session.rest;

import crema.session.UndoView;
import crema.session.Undoing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Taking back what was done. */
@Path("/sessions/{id}/undo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UndoResource {

    @Inject
    private Undoing undoing;

    /** @param seq the number of an event of the step; null: the last of one's own that can be undone */
    public record Which(Long seq) {}

    @GET
    public UndoView steps(@BeanParam Address address) {
        return undoing.steps(address.caller(), address.session());
    }

    @POST
    public Answer undo(@BeanParam Address address, Which body) {
        return Answer.to(undoing.undo(address.command(), body == null ? null : body.seq()));
    }
}
