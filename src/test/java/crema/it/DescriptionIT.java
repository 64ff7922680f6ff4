package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the API says of itself; first, because a second application that comes and goes takes the description along. */
@Order(1)
class DescriptionIT {

    /** Beside them an address has parameters. */
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonObject calls = description().getJsonObject("paths");

    @Test
    void everyCallSaysHowItMayBeRefused() {
        calls.forEach((path, item) -> METHODS.stream()
                .filter(item.asJsonObject()::containsKey)
                .forEach(method -> assertThat(item.asJsonObject()
                                .getJsonObject(method)
                                .getJsonObject("responses")
                                .keySet())
                        .as(method + " " + path)
                        .contains("401", "404", "503")
                        .containsAnyOf("200", "201", "204")));
    }

    @Test
    void whatChangesSomethingSaysThatItMayNotBePossibleNow() {
        assertThat(answers("/topics/{topic}/votes", "post")).contains("200", "400", "409", "429");
        assertThat(answers("/topics", "post")).contains("201", "409").doesNotContain("200");
        assertThat(answers("/board", "get")).contains("200").doesNotContain("409", "429");
    }

    private Set<String> answers(String call, String method) {
        return calls.getJsonObject("/api/v1/sessions/{id}" + call)
                .getJsonObject(method)
                .getJsonObject("responses")
                .keySet();
    }

    private static JsonObject description() {
        var request = HttpRequest.newBuilder(Site.running().at("/api/v1/openapi?format=JSON"))
                .header("Accept", "application/json")
                .build();
        var body = Api.CLIENT.sendAsync(request, BodyHandlers.ofString()).join().body();
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
