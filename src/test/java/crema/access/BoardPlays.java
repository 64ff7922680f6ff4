package crema.access;

import jakarta.json.JsonValue;
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
    private static final Map<String, ?> WORDING = Map.of("title", "Another wording");
    private static final Map<String, ?> TEXT = Map.of("text", "Another text");

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
        put(plays, "POST", TOPIC + "/finish", "", stage -> running(stage) + "/finish", Map.of());
        put(plays, "POST", TOPIC + "/timeboxes", "", stage -> running(stage) + "/timeboxes", Map.of());
        put(plays, "POST", TOPIC + "/notes", "", stage -> topic(anothers(stage)) + "/notes", TEXT);
        put(plays, "PATCH", NOTE, "", BoardPlays::note, TEXT);
        put(plays, "DELETE", NOTE, "", BoardPlays::note, Map.of());
        put(plays, "POST", "/epiphanies", "", stage -> "/epiphanies", TEXT);
        put(plays, "PATCH", EPIPHANY, "", BoardPlays::epiphany, TEXT);
        put(plays, "DELETE", EPIPHANY, "", BoardPlays::epiphany, Map.of());
        plays.put("POST /api/v1/sessions/{id}" + TOPIC + "/start", BoardPlays::start);
        return plays;
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
