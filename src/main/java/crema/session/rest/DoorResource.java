package crema.session.rest;

import crema.session.JoinCodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The code that guests come in by: made anew, or locked. */
@Path("/sessions/{id}/join-code")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DoorResource {

    @Inject
    private JoinCodes joinCodes;

    @POST
    public Answer renew(@BeanParam Address address) {
        return Answer.to(joinCodes.renew(address.command()));
    }

    @DELETE
    public Answer lock(@BeanParam Address address) {
        return Answer.to(joinCodes.lock(address.command()));
    }
}
