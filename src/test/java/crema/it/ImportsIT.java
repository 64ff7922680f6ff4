package crema.it;

import static crema.it.Notes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Notes become sessions: by a script at once, or by the page in the background. */
class ImportsIT {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Evening evening = Evening.planned();
    private final String chapter = "/g/" + evening.group() + "/" + Evening.CHAPTER;
    private final String imports = "/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER + "/imports";

    @Test
    void aZipIsImportedAndReportedExactly() {
        var answer = zip(Map.of(
                        "2021.03.04.md", bytes(Notes.of(DAY)),
                        "images/board.png", PictureBytes.png(4, 3),
                        "index.md", bytes("# Notes\n* [4 March 2021](2021.03.04.md)\n")))
                .expect(200);

        assertThat(answer.json()).isEqualTo(json("""
                {"sessions": [{"file": "2021.03.04.md", "outcome": "imported", "date": "2021-03-04", "attendees": 6,
                  "picture": "images/board.png", "topics": 4, "epiphanies": 1, "warnings": [], "discussed": [
                    {"heading": "Who owns the runbooks nobody reads", "votes": 3, "notes": 3,
                     "proposed": ["Who owns the runbooks nobody reads?"]},
                    {"heading": "Canaries / Feature flags", "votes": null, "notes": 1,
                     "proposed": ["Canaries", "Feature flags"]}]}],
                 "ignored": [{"file": "index.md", "text": "It is an index of notes, not a note."}]}"""));
        var record = evening.host().browser().open(chapter + "/2021-03-04");
        assertThat(record.text()).contains("6 attendees", "Because nobody finds them", "A runbook is a promise");
    }

    @Test
    void importingTwiceChangesNothing() {
        note("a.md", Notes.of(DAY)).expect(200);

        assertThat(session(note("again.md", Notes.of(DAY)).expect(200)).getString("outcome"))
                .isEqualTo("unchanged");
        assertThat(past()).isEqualTo(1);
    }

    @Test
    void badFilesAmongGoodOnesAreReportedAndTheOthersGoOn() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a-good.md", bytes(Notes.of(DAY)));
        files.put("b-empty.md", new byte[0]);
        files.put("c-untitled.md", bytes("- only\n- bullets\n"));
        files.put("d-impossible.md", bytes("Harbour Ops 02/30/2021\n"));
        files.put("../e-out.md", bytes(Notes.of(DAY)));
        files.put("images/board.png", bytes("no picture at all"));
        files.put("images/empty.png", new byte[0]);
        files.put("z-good.md", bytes(Notes.of(DAY.plusDays(7))));

        var sessions = zip(files).expect(200).json().getJsonArray("sessions");

        assertThat(sessions).hasSize(8);
        assertThat(with(sessions, "imported")).isEqualTo(2);
        assertThat(with(sessions, "failed")).isEqualTo(6);
        assertThat(sessions)
                .allSatisfy(session -> assertThat(session.asJsonObject().getJsonArray("warnings"))
                        .allSatisfy(warning -> {
                            assertThat(warning.asJsonObject().getInt("line")).isPositive();
                            assertThat(warning.asJsonObject().getString("text")).isNotBlank();
                        })
                        .isNotEmpty());
        assertThat(past()).isEqualTo(2);
    }

    @Test
    void twoNotesOfOneDayAreTwoSessionsAndThatIsSaid() {
        var sessions = zip(Map.of(
                        "a.md", bytes(Notes.of(DAY)),
                        "b.md", bytes(Notes.of(DAY).replace("Canaries", "Budgets"))))
                .expect(200)
                .json()
                .getJsonArray("sessions");

        assertThat(with(sessions, "imported")).isEqualTo(2);
        assertThat(sessions.getJsonObject(1).getJsonArray("warnings").toString())
                .contains("a.md", "same day");
        assertThat(evening.host().browser().open(chapter + "/2021-03-04-2").text())
                .contains("Budgets");
    }

    @Test
    void whatIsNeitherANoteNorAZipIsNotTaken() {
        send("application/octet-stream", new byte[10]).expect(415);
        send("application/json", bytes("{}")).expect(415);
        assertThat(send("application/zip", bytes("no zip")).expect(400).text("detail"))
                .contains("notes.zip");
        send("application/zip", Notes.zip(Map.of("a.json", new byte[3]))).expect(400);
        assertThat(past()).isZero();
    }

    @Test
    void whatIsTooLargeIsToldSoBeforeItIsRead() {
        var large = "x".repeat(2 << 20);

        evening.host().api().post("/groups", Map.of("slug", large)).expect(413);
        var page = evening.host().browser();
        var told = page.submit(page.open(chapter), "describing", "Save", Map.of("about", large));
        assertThat(told.expectFirst("h1").text()).isEqualTo("Too large");
        assertThat(session(note("large.md", large).expect(200)).getString("outcome"))
                .isEqualTo("failed");
    }

    @Test
    void anImportThatIsStoppedGoesOnWhereItWas() {
        var browser = evening.host().browser();
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, 300).forEach(number -> files.put(number + ".md", bytes(Notes.of(DAY.plusDays(number)))));

        var page = browser.upload(
                browser.open(chapter + "/import"),
                "importing",
                "Read them",
                "brought",
                Map.of("a.zip", Notes.zip(files)));
        var path = page.location().substring(page.location().indexOf("/g/"));
        browser.submit(page, "deciding", "Stop", Map.of());

        assertThat(progress(path).getString("state")).isEqualTo("stopped");
        assertThat(progress(path).getInt("worked")).isLessThan(300);
        browser.submit(browser.open(path), "deciding", "Go on", Map.of());
        until(path, "preview");
        assertThat(past()).isZero();
        browser.submit(browser.open(path), "deciding", "Import 300 sessions", Map.of());
        until(path, "done");
        assertThat(past()).isEqualTo(300);
    }

    private void until(String path, String state) {
        Eventually.get(SOON, () -> progress(path).getString("state"), state::equals);
    }

    private JsonObject progress(String path) {
        var run = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return evening.host().api().get(imports + "/" + run).expect(200).json();
    }

    /** Sessions that were imported. */
    private long past() {
        return evening
                .host()
                .api()
                .get("/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER + "/sessions")
                .list()
                .stream()
                .filter(session -> session.asJsonObject().getString("phase").equals("published"))
                .count();
    }

    private Answer note(String name, String text) {
        return evening.host()
                .api()
                .with("Content-Type", "text/markdown")
                .send("POST", imports + "?name=" + name, BodyPublishers.ofString(text));
    }

    private Answer zip(Map<String, byte[]> files) {
        return send("application/zip", Notes.zip(files));
    }

    private Answer send(String type, byte[] body) {
        return evening.host().api().with("Content-Type", type).send("POST", imports, BodyPublishers.ofByteArray(body));
    }

    private static JsonObject session(Answer answer) {
        return answer.json().getJsonArray("sessions").getJsonObject(0);
    }

    private static long with(JsonArray sessions, String outcome) {
        return sessions.stream()
                .filter(session -> session.asJsonObject().getString("outcome").equals(outcome))
                .count();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
