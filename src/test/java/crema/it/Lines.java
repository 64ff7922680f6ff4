package crema.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The notes of one topic, as somebody writes them and as they are read. */
record Lines(Evening evening, UUID topic, Person writer) {

    /** Of a topic that nobody has written about. */
    static Lines below(Evening evening, Person writer) {
        return new Lines(evening, evening.topic(writer, "Cold brew"), writer);
    }

    /** The same notes, written by somebody else. */
    Lines by(Person other) {
        return new Lines(evening, topic, other);
    }

    String path() {
        return evening.call("/topics/" + topic + "/notes");
    }

    UUID write(Map<String, ?> body) {
        return writer.api().post(path(), body).expect(201).id();
    }

    Answer reword(UUID line, String text, String was) {
        return writer.api().patch(path() + "/" + line, Map.of("text", text, "was", was));
    }

    Answer remove(UUID line, String was) {
        var body = Json.createObjectBuilder(Map.of("was", was)).build().toString();
        return writer.api().send("DELETE", path() + "/" + line, BodyPublishers.ofString(body));
    }

    /** A list in which every other line hangs below the one above it. */
    Answer paste(int lines, UUID after) {
        var list = IntStream.range(0, lines)
                .mapToObj(i -> Map.<String, Object>of("text", "Pasted " + i, "depth", i % 2))
                .toList();
        return writer.api()
                .post(
                        path() + "/list",
                        Map.of("lines", Json.createArrayBuilder(list).build(), "after", after.toString()));
    }

    Answer toTheTop(UUID line) {
        return writer.api()
                .post(path() + "/" + line + "/place", Map.of("after", JsonValue.NULL))
                .expect(200);
    }

    /** @param at counts from 0 */
    Answer nest(int at, int depth) {
        return writer.api().patch(path() + "/" + id(at), Map.of("depth", depth)).expect(200);
    }

    String id(int at) {
        return all().get(at).getString("id");
    }

    List<String> texts() {
        return all().stream().map(line -> line.getString("text")).toList();
    }

    List<Integer> depths() {
        return all().stream().map(line -> line.getInt("depth")).toList();
    }

    private List<JsonObject> all() {
        return evening.board(writer).getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                .filter(card -> card.getString("id").equals(topic.toString()))
                .findFirst()
                .orElseThrow()
                .getJsonArray("notes")
                .getValuesAs(JsonObject.class);
    }
}
