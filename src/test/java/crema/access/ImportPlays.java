package crema.access;

import crema.it.Answer;
import crema.it.Eventually;
import crema.it.Notes;
import crema.it.Person;
import crema.it.Sql;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Importing notes. Each chapter has an import that waits to be looked at, until somebody has done something with it. */
final class ImportPlays {

    private static final String IMPORT = "/g/{group}/{chapter}/import";
    private static final String CALL = "/groups/{group}/chapters/{chapter}/imports";
    private static final Duration SOON = Duration.ofSeconds(20);

    /** By the address of the page imports begin at. */
    private static final Map<String, String> WAITING = new HashMap<>();

    private static int day;

    private ImportPlays() {}

    static Map<String, Play> all() {
        Map<String, Play> plays = new TreeMap<>();
        plays.put("GET " + IMPORT, stage -> stage.open(stage.scene().fill(IMPORT)));
        plays.put("GET " + IMPORT + "/{run}", stage -> stage.open(waiting(stage)));
        plays.put("GET " + IMPORT + "/{run}/{number}", stage -> stage.open(waiting(stage) + "/1"));
        plays.put(
                "GET /api/v1" + CALL + "/{run}",
                stage -> stage.call("GET", stage.scene().fill(CALL) + "/" + id(waiting(stage)), Map.of()));
        plays.put("POST /api/v1" + CALL, ImportPlays::call);
        plays.put("PRESS importPage.start", ImportPlays::start);
        plays.put("PRESS runPage.store", stage -> used(stage, press(stage, "Import 1 session", "PREVIEW")));
        plays.put("PRESS runPage.stop", stage -> used(stage, press(stage, "Stop", "READING")));
        plays.put("PRESS runPage.goOn", stage -> used(stage, press(stage, "Go on", "STOPPED")));
        plays.put("PRESS runPage.discard", stage -> used(stage, press(stage, "Discard", "PREVIEW")));
        plays.put("PRESS notePage.save", stage -> {
            become(waiting(stage), "PREVIEW");
            var page = waiting(stage) + "/1";
            return used(stage, stage.press(stage.keeper().self(), page, "linking", "Save the links", Map.of()));
        });
        return plays;
    }

    private static String call(Stage stage) {
        return stage.call(() -> stage.api()
                .with("Content-Type", "text/markdown")
                .send("POST", stage.scene().fill(CALL), BodyPublishers.ofString(fresh())));
    }

    private static String start(Stage stage) {
        var page = stage.scene().fill(IMPORT);
        return used(stage, stage.press(() -> bring(stage.wire(), stage.keeper().self(), page)));
    }

    /** In that state nothing is due with it, so nothing but the button changes it. */
    private static String press(Stage stage, String label, String state) {
        var page = waiting(stage);
        become(page, state);
        return stage.press(stage.keeper().self(), page, "deciding", label, Map.of());
    }

    private static void become(String page, String state) {
        try (var sql = Sql.open()) {
            sql.run("update import_run set state = ? where id = ?", state, UUID.fromString(id(page)));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The address of the page of an import that has been read. */
    private static String waiting(Stage stage) {
        var page = stage.scene().fill(IMPORT);
        return WAITING.computeIfAbsent(page, address -> {
            var self = stage.keeper().self();
            var location = bring(Wire.of(self), self, address)
                    .expect(302)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            var path = location.substring(location.indexOf("/g/"));
            settled();
            return path;
        });
    }

    private static Answer bring(Wire wire, Person knower, String page) {
        return Button.find(Wire.of(knower).page(page), "importing", "Read them")
                .orElseThrow()
                .pressWithFile(wire, page, "brought", "note.md", fresh());
    }

    /** Whatever has begun by it is waited for, and the next play gets another. */
    private static String used(Stage stage, String outcome) {
        if (outcome.equals("done")) {
            WAITING.remove(stage.scene().fill(IMPORT));
        }
        settled();
        return outcome;
    }

    private static void settled() {
        try (var sql = Sql.open()) {
            Supplier<Long> busy = () -> sql.one(
                    Long.class,
                    "select count(*) from due join import_run r on r.id = due.subject where what = 'archive.work'");
            Eventually.get(SOON, busy, count -> count == 0);
        }
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static String fresh() {
        return Notes.of(LocalDate.of(1990, 1, 1).plusDays(day++));
    }
}
