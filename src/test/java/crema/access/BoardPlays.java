package crema.access;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Calls about what lies on a board: topics, dots, notes, epiphanies. */
final class BoardPlays {

    private static final String TOPICS = "/topics";
    private static final String TOPIC = "/topics/{topic}";
    private static final String NOTE = "/topics/{topic}/notes/{note}";
    private static final String EPIPHANY = "/epiphanies/{epiphany}";
    private static final String UNDO = "/api/v1/sessions/{id}/undo";
    private static final Map<String, ?> WORDING = Map.of("title", "Another wording");
    private static final Map<String, ?> TEXT = Map.of("text", "Another text");

    private static final Map<String, ?> LIST =
            Map.of("lines", Json.createArrayBuilder(List.of(TEXT, TEXT)).build());

    private BoardPlays() {}

    static Map<String, Play> all() {
        Map<String, Play> plays = new TreeMap<>();
        put(plays, "POST", TOPICS, "", stage -> TOPICS, WORDING);
        put(plays, "PATCH", TOPIC, "own", stage -> topic(stage.ownTopic()), WORDING);
        put(plays, "PATCH", TOPIC, "another's", stage -> topic(anothers(stage)), WORDING);
        put(plays, "DELETE", TOPIC, "own", stage -> topic(stage.ownTopic()), Map.of());
        put(plays, "DELETE", TOPIC, "another's", stage -> topic(anothers(stage)), Map.of());
        put(plays, "POST", TOPIC + "/votes", "", stage -> topic(anothers(stage)) + "/votes", Map.of());
        put(plays, "DELETE", TOPIC + "/votes", "", BoardPlays::votes, Map.of());
        put(plays, "POST", TOPIC + "/off-record", "own", stage -> topic(stage.ownTopic()) + "/off-record", Map.of());
        put(
                plays,
                "POST",
                TOPIC + "/off-record",
                "another's",
                stage -> topic(anothers(stage)) + "/off-record",
                Map.of());
        put(plays, "DELETE", TOPIC + "/off-record", "", BoardPlays::offRecord, Map.of());
        put(plays, "POST", TOPIC + "/split", "", BoardPlays::merged, Map.of());
        plays.put("POST /api/v1/sessions/{id}" + TOPIC + "/merge", BoardPlays::merge);
        put(plays, "POST", TOPIC + "/finish", "", stage -> running(stage) + "/finish", Map.of());
        put(plays, "POST", TOPIC + "/timeboxes", "", stage -> running(stage) + "/timeboxes", Map.of());
        put(plays, "POST", TOPIC + "/notes", "", stage -> topic(anothers(stage)) + "/notes", TEXT);
        put(plays, "POST", TOPIC + "/notes/list", "", stage -> topic(anothers(stage)) + "/notes/list", LIST);
        put(plays, "POST", NOTE + "/place", "", stage -> note(stage) + "/place", TEXT);
        put(plays, "PATCH", NOTE, "", BoardPlays::note, TEXT);
        put(plays, "DELETE", NOTE, "", BoardPlays::note, Map.of());
        put(plays, "POST", NOTE + "/strike", "", stage -> note(stage) + "/strike", Map.of());
        put(plays, "DELETE", NOTE + "/strike", "", stage -> note(stage) + "/strike", Map.of());
        put(plays, "POST", "/epiphanies", "", stage -> "/epiphanies", TEXT);
        put(plays, "PATCH", EPIPHANY, "", BoardPlays::epiphany, TEXT);
        put(plays, "DELETE", EPIPHANY, "", BoardPlays::epiphany, Map.of());
        plays.put("POST /api/v1/sessions/{id}" + TOPIC + "/start", BoardPlays::start);
        plays.put(
                "GET /api/v1/sessions/{id}/events | published",
                stage -> stage.call("GET", stage.scene().published().call("/events"), Map.of()));
        plays.put(
                "GET /api/v1/sessions/{id}/events | before",
                stage -> stage.call("GET", stage.evening().call("/events"), Map.of()));
        plays.put("GET " + UNDO, stage -> stage.call("GET", stage.evening().call("/undo"), Map.of()));
        plays.put("POST " + UNDO + " | a line", stage -> undo(stage, topic(anothers(stage)) + "/notes", TEXT));
        plays.put("POST " + UNDO + " | another's topic", stage -> undo(stage, TOPICS, WORDING));
        plays.put(
                "POST " + UNDO + " | a facilitator's step",
                stage -> undo(stage, running(stage) + "/timeboxes", Map.of()));
        return plays;
    }

    /** The keeper does it, and the actor undoes it. */
    private static String undo(Stage stage, String path, Map<String, ?> body) {
        var seq = stage.keeper()
                .self()
                .api()
                .post(stage.evening().call(path), body)
                .json()
                .getJsonNumber("seq")
                .longValue();
        return stage.call("POST", stage.evening().call("/undo"), Map.of("seq", seq));
    }

    /** @param path prepares what the call is about, and names it */
    private static void put(
            Map<String, Play> plays,
            String method,
            String pattern,
            String situation,
            Function<Stage, String> path,
            Map<String, ?> body) {
        var name = method + " /api/v1/sessions/{id}" + pattern + (situation.isEmpty() ? "" : " | " + situation);
        plays.put(name, stage -> stage.call(method, stage.evening().call(path.apply(stage)), body));
    }

    private static String start(Stage stage) {
        var topic = stage.keeper().topic(stage.evening());
        var after = stage.keeper().underDiscussion(stage.evening());
        Map<String, ?> body = after.isEmpty() ? Map.of("after", JsonValue.NULL) : Map.of("after", after);
        return stage.call("POST", stage.evening().call(topic(topic) + "/start"), body);
    }

    private static String merge(Stage stage) {
        var path = stage.evening().call(topic(anothers(stage)) + "/merge");
        return stage.call("POST", path, Map.of("other", anothers(stage).toString()));
    }

    /** Two of the keeper's in one card. */
    private static String merged(Stage stage) {
        var card = stage.keeper().merged(stage.evening());
        return topic(card) + "/split";
    }

    private static String offRecord(Stage stage) {
        return topic(stage.keeper().offRecord(stage.evening())) + "/off-record";
    }

    private static String topic(UUID topic) {
        return TOPICS + "/" + topic;
    }

    private static UUID anothers(Stage stage) {
        return stage.keeper().topic(stage.evening());
    }

    private static String running(Stage stage) {
        return topic(stage.keeper().running(stage.evening()));
    }

    /** Where one's own dot is, if one may give any. */
    private static String votes(Stage stage) {
        var votes = topic(anothers(stage)) + "/votes";
        stage.api().post(stage.evening().call(votes));
        return votes;
    }

    private static String note(Stage stage) {
        var topic = anothers(stage);
        return topic(topic) + "/notes/" + stage.keeper().note(stage.evening(), topic);
    }

    private static String epiphany(Stage stage) {
        return "/epiphanies/" + stage.keeper().epiphany(stage.evening());
    }
}
