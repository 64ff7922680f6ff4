package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The page {@code /}: when it answers, Crema is ready. */
final class FirstPage {

    /** WildFly's number for "started, but with errors": a deployment that failed never answers. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest request;

    FirstPage(Node node) {
        request = HttpRequest.newBuilder(node.uri().resolve("/"))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    boolean answers() {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void refuseIfBroken(Path console) {
        try {
            if (Files.readString(console).contains(STARTED_WITH_ERRORS)) {
                throw CannotStart.failed("The server started with errors; they are in " + console + ".");
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
