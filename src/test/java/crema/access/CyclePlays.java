package crema.access;

import crema.it.Answer;
import crema.it.Sql;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is done to the clock of a topic, and what is said when it is up. */
final class CyclePlays {

    private static final String TOPIC = "/topics/{topic}";

    private CyclePlays() {}

    static Map<String, Play> all() {
        Map<String, Play> plays = new TreeMap<>();
        plays.put(name(TOPIC + "/pause"), stage -> {
            var running = stage.keeper().running(stage.evening());
            keep(stage, running, "/resume");
            return stage.call("POST", stage.evening().call("/topics/" + running + "/pause"), Map.of());
        });
        plays.put(name(TOPIC + "/resume"), stage -> {
            var running = stage.keeper().running(stage.evening());
            keep(stage, running, "/pause");
            return stage.call("POST", stage.evening().call("/topics/" + running + "/resume"), Map.of());
        });
        plays.put(name(TOPIC + "/thumb"), CyclePlays::thumb);
        plays.put(name("/back"), CyclePlays::back);
        return plays;
    }

    private static String name(String pattern) {
        return "POST /api/v1/sessions/{id}" + pattern;
    }

    private static Answer keep(Stage stage, UUID topic, String what) {
        return stage.keeper().self().api().post(stage.evening().call("/topics/" + topic + what));
    }

    private static String thumb(Stage stage) {
        var running = stage.keeper().running(stage.evening());
        keep(stage, running, "/resume");
        var outcome = stage.call(
                "POST",
                stage.evening().call("/topics/" + running + "/thumb"),
                Map.of("timebox", almostUp(running), "answer", "go-on"));
        ends(running, "2 hour");
        return outcome;
    }

    /** So late that it is answered already, and so early that nothing happens by itself. @return the number of the timebox */
    private static int almostUp(UUID topic) {
        return ends(topic, "900000 microsecond");
    }

    /** @param from how long from now */
    private static int ends(UUID topic, String from) {
        try (var sql = Sql.open()) {
            sql.run(
                    "update timebox set started_at = utc_timestamp(6) - interval 5 minute,"
                            + " ends_at = utc_timestamp(6) + interval " + from
                            + " where ended_at is null and topic_id = ?",
                    topic);
            return sql.one(Integer.class, "select number from timebox where ended_at is null and topic_id = ?", topic);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String back(Stage stage) {
        var before = stage.keeper().running(stage.evening());
        var topic = stage.keeper().topic(stage.evening());
        stage.keeper()
                .self()
                .api()
                .post(stage.evening().call("/topics/" + topic + "/start"), Map.of("after", before.toString()))
                .expect(200);
        return stage.call("POST", stage.evening().call("/back"), Map.of("after", topic.toString()));
    }
}
