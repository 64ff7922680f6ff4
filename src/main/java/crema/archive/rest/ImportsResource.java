package crema.archive.rest;

import crema.archive.Archive;
import crema.archive.Brought;
import crema.archive.Importing;
import crema.archive.RunView;
import crema.member.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Notes of past sessions, imported into a chapter. */
@Path("/groups/{group}/chapters/{chapter}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    private Caller caller;

    @Inject
    private Importing importing;

    @Inject
    private Archive archive;

    @PathParam("group")
    private String group;

    @PathParam("chapter")
    private String chapter;

    /**
     * How far an import has come.
     *
     * @param notes to be worked on in all, and {@code worked} of them so far
     * @param ready would be imported
     */
    public record Progress(
            UUID id, String state, long notes, long worked, long ready, long imported, long unchanged, long failed) {

        static Progress of(RunView run) {
            return new Progress(
                    run.id(),
                    run.state().word(),
                    run.notes(),
                    run.worked(),
                    run.ready(),
                    run.imported(),
                    run.unchanged(),
                    run.failed());
        }
    }

    @POST
    @Consumes("text/markdown")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    public StreamingOutput note(@QueryParam("name") @DefaultValue("notes.md") String name, InputStream body)
            throws IOException {
        return stored(name.matches("(?is).*\\.(md|markdown|txt)") ? name : name + ".md", body);
    }

    @POST
    @Consumes("application/zip")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    public StreamingOutput zip(@QueryParam("name") @DefaultValue("notes.zip") String name, InputStream body)
            throws IOException {
        return stored(name.matches("(?is).*\\.zip") ? name : name + ".zip", body);
    }

    @GET
    @Path("/{run}")
    public Progress progress(@PathParam("run") UUID run) {
        return Progress.of(archive.run(caller, group, chapter, run));
    }

    private StreamingOutput stored(String name, InputStream body) throws IOException {
        UUID run = importing.importAtOnce(caller, group, chapter, List.of(new Brought(name, () -> body)));
        return out -> new Answer.Stream((after, most) -> archive.reports(caller, group, chapter, run, after, most))
                .write(out);
    }
}
