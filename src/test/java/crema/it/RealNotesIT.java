package crema.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real notes that people wrote by hand lie beside some checkouts; elsewhere this is reported as skipped. */
class RealNotesIT {

    private static final Path FOLDER = Path.of("../../shared/nyc");

    /** Of all discussed headings, as many must be linked exactly as people would. */
    private static final int ENOUGH = 115;

    private final Evening evening = Evening.planned();

    @Test
    void realNotesAreImportedAsTheirPeopleMeantThem() throws IOException {
        assumeTrue(Files.exists(FOLDER.resolve("expected.json")), () -> "no real notes at " + FOLDER);

        var sessions = imported().getJsonArray("sessions");

        var expected = expected();
        assertThat(sessions).hasSize(expected.size());
        int linked = 0;
        for (JsonObject session : sessions.getValuesAs(JsonObject.class)) {
            var name = session.getString("file").replace(".md", "");
            linked += compared(session, expected.getJsonObject(name));
        }
        assertThat(linked).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(imported().getJsonArray("sessions"))
                .allSatisfy(session ->
                        assertThat(session.asJsonObject().getString("outcome")).isEqualTo("unchanged"));
    }

    /** @return how many headings are linked as they should be */
    private static int compared(JsonObject session, JsonObject expected) {
        var file = session.getString("file");
        assertThat(session.getString("outcome")).as(file).isEqualTo("imported");
        assertThat(session.get("date")).as(file).isEqualTo(expected.get("date"));
        assertThat(session.get("attendees")).as(file).isEqualTo(expected.get("attendees"));
        assertThat(session.get("picture")).as(file).isEqualTo(expected.get("image"));
        assertThat(session.getInt("topics"))
                .as(file)
                .isEqualTo(expected.getJsonArray("topics").size());
        assertThat(session.getInt("epiphanies"))
                .as(file)
                .isEqualTo(expected.getJsonArray("epiphanies").size());
        var discussed = session.getJsonArray("discussed");
        var meant = expected.getJsonArray("discussed");
        assertThat(discussed).as(file).hasSameSizeAs(meant);
        int linked = 0;
        for (int place = 0; place < meant.size(); place++) {
            linked += compared(discussed.getJsonObject(place), meant.getJsonObject(place), file);
        }
        return linked;
    }

    private static int compared(JsonObject discussed, JsonObject meant, String file) {
        assertThat(discussed.get("heading")).as(file).isEqualTo(meant.get("heading"));
        assertThat(discussed.get("votes")).as(file).isEqualTo(meant.get("votes"));
        assertThat(discussed.getInt("notes"))
                .as(file)
                .isEqualTo(meant.getJsonArray("notes").size());
        List<JsonValue> linked = discussed.getJsonArray("proposed");
        List<JsonValue> wanted = meant.getJsonArray("proposed");
        assertThat(wanted).as("no wrong link in " + file).containsAll(linked);
        return linked.size() == wanted.size() ? 1 : 0;
    }

    private JsonObject imported() throws IOException {
        var imports = "/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER + "/imports";
        return evening.host()
                .api()
                .with("Content-Type", "application/zip")
                .send("POST", imports, BodyPublishers.ofByteArray(Notes.zip(files())))
                .expect(200)
                .json();
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var found = Files.walk(FOLDER)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static JsonObject expected() throws IOException {
        try (var json = Files.newInputStream(FOLDER.resolve("expected.json"));
                var reader = Json.createReader(json)) {
            return reader.readObject();
        }
    }
}
