package crema.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who speaks to the API, with the headers they always send. Paths stand below {@code /api/v1}. */
public final class Api {

    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI site;
    private final Map<String, String> headers;

    private Api(URI site, Map<String, String> headers) {
        this.site = site;
        this.headers = headers;
    }

    /** Without any credential. */
    public static Api visitor() {
        return new Api(Site.running().baseUri(), Map.of());
    }

    public static Api withToken(String token) {
        return visitor().with("Authorization", "Bearer " + token);
    }

    /** Signed in as a browser is. */
    public static Api withCookie(String token) {
        return visitor().with("Cookie", "crema=" + token);
    }

    public static Api siteAdmin() {
        return withToken(Site.ADMIN_TOKEN);
    }

    /** The same with one more header, or another value of one. */
    public Api with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Api(site, more);
    }

    /** The same past what stands before several servers, to one of them; counted from 1. */
    public Api onServer(int number) {
        return new Api(Site.running().crema().serverUri(number), headers);
    }

    public Api withKey(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()));
    }

    /** @param body texts, numbers and booleans by name */
    public Answer post(String path, Map<String, ?> body) {
        return post(path, Json.createObjectBuilder(body).build());
    }

    public Answer patch(String path, Map<String, ?> body) {
        return send(
                "PATCH",
                path,
                BodyPublishers.ofString(Json.createObjectBuilder(body).build().toString()));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** With a body that need not be JSON. */
    public Answer send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(site.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (body.contentLength() != 0) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
