package crema.access;

import crema.it.Answer;
import crema.it.Person;
import crema.it.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Single requests as a browser of somebody sends them, with nothing done about the answer: no redirect is followed, no cookie kept. */
final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> headers;

    private Wire(Map<String, String> headers) {
        this.headers = headers;
    }

    static Wire visitor() {
        return new Wire(Map.of());
    }

    static Wire of(Person person) {
        return visitor().with("Cookie", "crema=" + person.token());
    }

    Wire with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Wire(more);
    }

    /** @param path begins with a slash; may be a whole address of the site as well */
    Answer get(String path) {
        return send("GET", path, "");
    }

    /** The page, empty when there is none for them. */
    Document page(String path) {
        var answer = get(path);
        return Jsoup.parse(answer.status() == 200 ? answer.body() : "");
    }

    /** Sends a form. */
    Answer post(String path, Map<String, String> form) {
        return send("POST", path, encoded(form));
    }

    /** Sends a form with a file. */
    Answer post(String path, Map<String, String> form, String field, String name, String text) {
        var body = new StringBuilder();
        form.forEach((key, value) -> body.append("--crema\r\nContent-Disposition: form-data; name=\"")
                .append(key)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--crema\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--crema--\r\n");
        return send("POST", path, body.toString(), "multipart/form-data; boundary=crema");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(String method, String path, String body) {
        return send(method, path, body, "application/x-www-form-urlencoded");
    }

    private Answer send(String method, String path, String body, String type) {
        var request = HttpRequest.newBuilder(Site.running().at(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.setHeader("Content-Type", type);
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
