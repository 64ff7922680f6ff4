package crema.archive;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A note that people wrote by hand, and what it means. They lie beside some checkouts only.
 *
 * @param meaning as {@code expected.json} says
 */
record RealNotes(String name, byte[] bytes, JsonObject meaning) {

    private static final Path FOLDER = Path.of("../../shared/nyc");

    static boolean areThere() {
        return Files.exists(FOLDER.resolve("expected.json"));
    }

    static List<RealNotes> all() throws IOException {
        try (InputStream json = Files.newInputStream(FOLDER.resolve("expected.json"));
                JsonReader reader = Json.createReader(json)) {
            JsonObject meanings = reader.readObject();
            List<RealNotes> all = new ArrayList<>();
            for (String name : meanings.keySet()) {
                all.add(new RealNotes(
                        name, Files.readAllBytes(FOLDER.resolve(name + ".md")), meanings.getJsonObject(name)));
            }
            return all;
        }
    }

    ReadNotes read() throws Unreadable {
        List<Warning> warnings = new ArrayList<>();
        return NotesReader.read(name + ".md", Decoding.text(bytes, warnings), warnings);
    }

    List<String> topics() {
        return texts(meaning, "topics");
    }

    Stream<JsonObject> discussed() {
        return meaning.getJsonArray("discussed").getValuesAs(JsonObject.class).stream();
    }

    List<String> headings() {
        return discussed().map(topic -> topic.getString("heading")).toList();
    }

    /** For each heading the titles it stands for. */
    List<List<String>> proposed() {
        return discussed().map(topic -> texts(topic, "proposed")).toList();
    }

    static List<String> texts(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    /** Lines as the archive knows them. */
    static List<crema.session.SessionRecord.Line> lines(JsonArray lines) {
        return lines.getValuesAs(
                (JsonArray line) -> new crema.session.SessionRecord.Line(line.getString(1), line.getInt(0)));
    }
}
