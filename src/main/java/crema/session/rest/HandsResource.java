package crema.session.rest;

import crema.session.RaisedHands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Who would like to speak, and who has the word. */
@Path("/sessions/{id}/hands")
@RequestScoped
public class HandsResource {

    @Inject
    private RaisedHands hands;

    /** @param to who has the word from now on; null: nobody */
    public record Word(UUID to) {}

    @POST
    public void raise(@BeanParam Address address) {
        hands.raise(address.command());
    }

    @DELETE
    public void lower(@BeanParam Address address) {
        hands.lower(address.command());
    }

    @POST
    @Path("/word")
    public void giveWord(@BeanParam Address address, Word body) {
        hands.giveWord(address.command(), body == null ? null : body.to());
    }
}
