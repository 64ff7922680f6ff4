package crema.session.rest;

import crema.platform.Refusal;
import crema.session.Command;
import crema.session.Continuation;
import crema.session.Discretion;
import crema.session.Merging;
import crema.session.Participation;
import crema.session.People;
import crema.session.Thumb;
import crema.session.Timekeeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
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

/** Topics: proposing, wording, removing, and their turn in the discussion. */
@Path("/sessions/{id}/topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {

    @Inject
    private Participation participation;

    @Inject
    private Timekeeping timekeeping;

    @Inject
    private Continuation continuation;

    @Inject
    private People people;

    @Inject
    private Merging merging;

    @Inject
    private Discretion discretion;

    /** A topic as typed. */
    public record Wording(String title, String description) {}

    /** @param person somebody without a device whose topic it is; null: the caller's own */
    public record Proposal(
            String title,
            String description,
            @JsonbProperty("for") UUID person) {}

    /** @param after the topic the caller believes to be running; null: none */
    public record Start(UUID after) {}

    /** @param after the number of the timebox the caller believes to be running; null when it does not matter */
    public record GoOn(Integer after) {}

    /**
     * What somebody says when time is up.
     *
     * @param timebox its number
     * @param answer {@code go-on}, {@code either-way} or {@code move-on}
     */
    public record Said(Integer timebox, String answer) {}

    /** @param other the card that is put onto the one the call names */
    public record Merge(UUID other) {}

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response propose(@BeanParam Address address, Proposal body) {
        Proposal typed = Optional.ofNullable(body).orElse(new Proposal(null, null, null));
        Command command = address.command();
        Answer answer = Answer.to(
                typed.person() == null
                        ? participation.propose(command, typed.title(), typed.description())
                        : people.propose(command, typed.person(), typed.title(), typed.description()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @PATCH
    @Path("/{topic}")
    public Answer edit(@BeanParam Address address, @PathParam("topic") UUID topic, Wording body) {
        return Answer.to(participation.edit(
                address.command(), topic, typed(body).title(), typed(body).description()));
    }

    @DELETE
    @Path("/{topic}")
    public Answer remove(@BeanParam Address address, @PathParam("topic") UUID topic) {
        return Answer.to(participation.remove(address.command(), topic));
    }

    @POST
    @Path("/{topic}/start")
    public Answer start(@BeanParam Address address, @PathParam("topic") UUID topic, Start body) {
        Optional<UUID> after = Optional.ofNullable(body).map(Start::after);
        return Answer.to(timekeeping.start(address.command(), topic, after));
    }

    @POST
    @Path("/{topic}/finish")
    public Answer finish(@BeanParam Address address, @PathParam("topic") UUID topic) {
        return Answer.to(timekeeping.finish(address.command(), topic));
    }

    @POST
    @Path("/{topic}/timeboxes")
    public Answer goOn(@BeanParam Address address, @PathParam("topic") UUID topic, GoOn body) {
        Integer after = Optional.ofNullable(body).map(GoOn::after).orElse(null);
        return Answer.to(timekeeping.goOn(address.command(), topic, after));
    }

    @POST
    @Path("/{topic}/pause")
    public Answer pause(@BeanParam Address address, @PathParam("topic") UUID topic) {
        return Answer.to(timekeeping.pause(address.command(), topic));
    }

    @POST
    @Path("/{topic}/resume")
    public Answer resume(@BeanParam Address address, @PathParam("topic") UUID topic) {
        return Answer.to(timekeeping.resume(address.command(), topic));
    }

    @POST
    @Path("/{topic}/thumb")
    public Answer thumb(@BeanParam Address address, @PathParam("topic") UUID topic, Said body) {
        if (body == null || body.timebox() == null) {
            throw Refusal.invalid("timebox", "Say which timebox, by its number.");
        }
        Thumb.Way way = Thumb.Way.of(body.answer());
        return Answer.to(continuation.answer(address.command(), topic, body.timebox(), way));
    }

    @POST
    @Path("/{topic}/merge")
    public Answer merge(@BeanParam Address address, @PathParam("topic") UUID topic, Merge body) {
        UUID other = Optional.ofNullable(body)
                .map(Merge::other)
                .orElseThrow(() -> Refusal.invalid("other", "Say with which other topic."));
        return Answer.to(merging.merge(address.command(), topic, other));
    }

    @POST
    @Path("/{topic}/split")
    public Answer split(@BeanParam Address address, @PathParam("topic") UUID topic) {
        return Answer.to(merging.split(address.command(), topic));
    }

    @POST
    @Path("/{topic}/off-record")
    public Answer takeOffRecord(@BeanParam Address address, @PathParam("topic") UUID topic) {
        return Answer.to(discretion.takeOffRecord(address.command(), topic));
    }

    @DELETE
    @Path("/{topic}/off-record")
    public Answer putOnRecord(@BeanParam Address address, @PathParam("topic") UUID topic) {
        return Answer.to(discretion.putOnRecord(address.command(), topic));
    }

    private static Wording typed(Wording body) {
        return Optional.ofNullable(body).orElse(new Wording(null, null));
    }
}
