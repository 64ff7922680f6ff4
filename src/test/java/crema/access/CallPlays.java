package crema.access;

import crema.it.Api;
import crema.it.Evening;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Calls about groups, chapters and sessions as a whole. */
final class CallPlays {

    private static final String SESSIONS = "/groups/{group}/chapters/{chapter}/sessions";

    private CallPlays() {}

    static Map<String, Play> all() {
        Map<String, Play> plays = new TreeMap<>();
        plays.put(
                "POST /api/v1/groups",
                stage -> stage.call("POST", "/groups", Map.of("slug", fresh("group"), "name", "One more")));
        plays.put(
                "POST /api/v1/groups/{group}/chapters",
                stage -> stage.call(
                        "POST",
                        stage.scene().fill("/groups/{group}/chapters"),
                        Map.of("slug", fresh("chapter"), "name", "One more", "zone", "Europe/Lisbon")));
        plays.put("POST /api/v1" + SESSIONS, CallPlays::plan);
        plays.put(
                "GET /api/v1" + SESSIONS,
                stage -> stage.call("GET", stage.scene().fill(SESSIONS), Map.of()));
        plays.put(
                "POST /api/v1/join/{code}",
                stage -> stage.call("POST", stage.scene().fill("/join/{code}"), Map.of("name", "Somebody")));
        plays.put(
                "GET /api/v1/sessions/{id}/board",
                stage -> stage.call("GET", stage.evening().call("/board"), Map.of()));
        plays.put(
                "GET /api/v1/sessions/{id}/similar",
                stage -> stage.call("GET", stage.evening().call("/similar?q=staging"), Map.of()));
        plays.put("POST /api/v1/sessions/{id}/phase", CallPlays::phase);
        plays.put("POST /api/v1/sessions/{id}/facilitator | nobody does", CallPlays::facilitateVacant);
        plays.put("POST /api/v1/sessions/{id}/facilitator | somebody does", CallPlays::facilitateTaken);
        plays.putAll(PeoplePlays.all());
        return plays;
    }

    private static String plan(Stage stage) {
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        return stage.call("POST", stage.scene().fill(SESSIONS), Map.of("startsAt", tomorrow));
    }

    private static String phase(Stage stage) {
        stage.keeper().move(stage.evening(), "gathering");
        var outcome = stage.call("POST", stage.evening().call("/phase"), Map.of("phase", "discussing"));
        stage.keeper().move(stage.evening(), "discussing");
        return outcome;
    }

    private static String facilitateVacant(Stage stage) {
        var evening =
                stage.keeper().gathering(stage.scene().group(), stage.scene().chapter());
        return stage.call(in(stage, evening), "POST", evening.call("/facilitator"), Map.of());
    }

    private static String facilitateTaken(Stage stage) {
        var evening =
                stage.keeper().gathering(stage.scene().group(), stage.scene().chapter());
        var facilitator = stage.actor() == Actor.FACILITATOR && stage.where() == Where.HERE
                ? stage.person().orElseThrow()
                : stage.keeper().self();
        facilitator.api().post(evening.call("/facilitator")).expect(200);
        return stage.call(in(stage, evening), "POST", evening.call("/facilitator"), Map.of());
    }

    /** A guest belongs to one session only, so to another one they come in anew. */
    private static Api in(Stage stage, Evening evening) {
        return stage.guestHere() ? evening.guest("Guest").api() : stage.api();
    }

    private static String fresh(String what) {
        return what + "-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
