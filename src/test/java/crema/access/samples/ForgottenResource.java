package crema.access.samples;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** A call that stands in no matrix. */
@Path("/forgotten")
public class ForgottenResource {

    /** Nobody has said who may do this. */
    @DELETE
    @Path("/{id}/everything")
    public void everything() {
        throw new UnsupportedOperationException();
    }
}
