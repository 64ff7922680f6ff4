package crema.session.rest;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.rest.Public;
import crema.session.Planning;
import crema.session.SessionCard;
import crema.session.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The sessions of a chapter. */
@Path("/groups/{group}/chapters/{chapter}/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Context
    private UriInfo request;

    @Inject
    private Caller caller;

    @Inject
    private Planning planning;

    /** @param startsAt ISO 8601 with an offset */
    public record Plan(String startsAt) {}

    /** A session in a list; {@code slug} is its date in the chapter's zone. */
    public record Listed(UUID id, String slug, String path, Instant startsAt, String phase, long topics) {

        static Listed of(SessionCard card) {
            return new Listed(
                    card.id(),
                    card.slug(),
                    card.path(),
                    card.startsAt(),
                    card.phase().word(),
                    card.topics());
        }
    }

    /** A session as planned. */
    public record Planned(
            UUID id, String slug, String path, Instant startsAt, Instant endsAt, String phase, String joinCode) {

        static Planned of(SessionView view) {
            return new Planned(
                    view.id(),
                    view.slug(),
                    view.path(),
                    view.startsAt(),
                    view.endsAt(),
                    view.phase().word(),
                    view.joinCode());
        }
    }

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response plan(@PathParam("group") String group, @PathParam("chapter") String chapter, Plan body) {
        SessionView view = planning.plan(caller, group, chapter, instant(body == null ? null : body.startsAt()));
        return Response.created(request.getBaseUri().resolve(view.path()))
                .entity(Planned.of(view))
                .build();
    }

    @GET
    @Public
    public List<Listed> list(@PathParam("group") String group, @PathParam("chapter") String chapter) {
        return planning.ofChapter(caller, group, chapter).stream()
                .map(Listed::of)
                .toList();
    }

    private static Instant instant(String typed) {
        try {
            return OffsetDateTime.parse(typed == null ? "" : typed).toInstant();
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("startsAt", "Write the start like 2026-03-12T08:00:00Z.");
        }
    }
}
