package crema.session.rest;

import crema.platform.Refusal;
import crema.session.BoardView;
import crema.session.Boards;
import crema.session.Facilitation;
import crema.session.People;
import crema.session.Phase;
import crema.session.Scribes;
import crema.session.SimilarTopics;
import crema.session.Timekeeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The board as a whole: reading it, moving its phase, who facilitates it and who writes. */
@Path("/sessions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    @Inject
    private Boards boards;

    @Inject
    private SimilarTopics similar;

    @Inject
    private Facilitation facilitation;

    @Inject
    private People people;

    @Inject
    private Scribes scribes;

    @Inject
    private Timekeeping timekeeping;

    /** @param from where the caller believes the session to be; optional */
    public record PhaseChange(String phase, String from) {}

    /** @param to who facilitates from now on; null: the caller */
    public record HandOver(UUID to) {}

    @GET
    @Path("/board")
    public BoardView board(@BeanParam Address address, @QueryParam("for") UUID person) {
        return person == null
                ? boards.of(address.caller(), address.session())
                : boards.forSomebody(address.caller(), address.session(), person);
    }

    /** Topics of the chapter's past that sound like what is being typed. */
    @GET
    @Path("/similar")
    public List<SimilarTopics.Similar> similar(@BeanParam Address address, @QueryParam("q") String typed) {
        return similar.to(address.caller(), address.session(), typed);
    }

    @POST
    @Path("/phase")
    public Answer phase(@BeanParam Address address, PhaseChange body) {
        if (body == null || body.phase() == null) {
            throw Refusal.invalid("phase", "Say which phase.");
        }
        Phase from = body.from() == null ? null : Phase.of(body.from());
        return Answer.to(facilitation.moveTo(address.command(), Phase.of(body.phase()), from));
    }

    /** @param after the topic the caller believes to be running; null: none */
    public record Back(UUID after) {}

    @POST
    @Path("/back")
    public Answer back(@BeanParam Address address, Back body) {
        return Answer.to(
                timekeeping.back(address.command(), Optional.ofNullable(body).map(Back::after)));
    }

    @POST
    @Path("/facilitator")
    public Answer facilitator(@BeanParam Address address, HandOver body) {
        return Answer.to(
                body == null || body.to() == null
                        ? facilitation.claim(address.command())
                        : people.handOver(address.command(), body.to()));
    }

    @POST
    @Path("/scribe")
    public Answer scribe(@BeanParam Address address) {
        return Answer.to(scribes.take(address.command()));
    }
}
