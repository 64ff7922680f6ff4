package crema.community.rest;

import crema.community.ChapterView;
import crema.community.Chapters;
import crema.community.Customs;
import crema.community.GroupView;
import crema.community.Groups;
import crema.member.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Creating groups and chapters, and how a chapter goes about its sessions. */
@Path("/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {

    @Context
    private UriInfo request;

    @Inject
    private Caller caller;

    @Inject
    private Groups groups;

    @Inject
    private Chapters chapters;

    /** A group to be. */
    public record NewGroup(String slug, String name) {}

    /** A chapter to be; {@code zone} is an IANA name. */
    public record NewChapter(String slug, String name, String zone) {}

    /** A group's representation. */
    public record GroupJson(UUID id, String slug, String name) {}

    /** How a chapter goes about its sessions; seconds, {@code HH:MM}, {@code everyone} or {@code scribes}. */
    public record CustomsJson(
            List<Integer> pattern,
            int settleSeconds,
            int dots,
            int dotsPerTopic,
            boolean dotsByTopics,
            boolean guestsAllowed,
            String publishAt,
            boolean speakerQueue,
            String callLink,
            String notesBy) {

        static CustomsJson of(Customs customs) {
            return new CustomsJson(
                    customs.pattern().seconds(),
                    customs.settleSeconds(),
                    customs.dots(),
                    customs.dotsPerTopic(),
                    customs.dotsByTopics(),
                    customs.guestsAllowed(),
                    customs.publishAt().toString(),
                    customs.speakerQueue(),
                    customs.callLink(),
                    customs.notesBy().name().toLowerCase(Locale.ROOT));
        }
    }

    /** A chapter's representation. */
    public record ChapterJson(UUID id, String slug, String name, String zone) {}

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    public Response create(NewGroup body) {
        NewGroup typed = Optional.ofNullable(body).orElse(new NewGroup(null, null));
        GroupView group = groups.create(caller, typed.slug(), typed.name());
        return Response.created(request.getBaseUri().resolve("/g/" + group.slug()))
                .entity(new GroupJson(group.id(), group.slug(), group.name()))
                .build();
    }

    @POST
    @APIResponse(responseCode = "201", description = "Made")
    @Path("/{group}/chapters")
    public Response createChapter(@PathParam("group") String group, NewChapter body) {
        NewChapter typed = Optional.ofNullable(body).orElse(new NewChapter(null, null, null));
        ChapterView chapter = chapters.create(caller, group, typed.slug(), typed.name(), typed.zone());
        return Response.created(request.getBaseUri().resolve("/g/" + group + "/" + chapter.slug()))
                .entity(new ChapterJson(chapter.id(), chapter.slug(), chapter.name(), chapter.zone()))
                .build();
    }

    @PATCH
    @Path("/{group}/chapters/{chapter}")
    public CustomsJson change(
            @PathParam("group") String group, @PathParam("chapter") String chapter, Customs.Wish wish) {
        return CustomsJson.of(chapters.change(
                caller, group, chapter, Optional.ofNullable(wish).orElse(Customs.Wish.NONE)));
    }
}
