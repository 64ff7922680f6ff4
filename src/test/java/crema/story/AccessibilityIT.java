package crema.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import crema.it.Evening;
import crema.it.Notes;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing shuts anybody out: every page and every phase of the board, light and dark, on a phone and on a laptop (axe-core, WCAG 2). */
class AccessibilityIT {

    private static Browsers browsers;
    private static Evening evening;
    private static Seat host;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        evening = Evening.gathering();
        host = browsers.desktop(evening.host());
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/g/harbour-ops",
                "/g/harbour-ops/lisbon",
                "/g/harbour-ops/lisbon/settings",
                "/me",
                "/admin",
                "/nowhere"
            })
    void aPageForWhoeverIsSignedIn(String path) {
        assertThat(Axe.violations(host.open(path))).isEmpty();
    }

    @Test
    void signingInAndComingIn() {
        var visitor = browsers.desktop();

        assertThat(Axe.violations(visitor.open("/sign-in"))).isEmpty();
        assertThat(Axe.violations(visitor.open("/join/" + evening.joinCode()))).isEmpty();
        assertThat(Axe.violations(visitor.open(evening.invitation()))).isEmpty();
    }

    @Test
    void aFormWithWhatWasNotAccepted() {
        var visitor = browsers.desktop().open("/sign-in");
        visitor.field("E-mail").first().fill("nobody@example.org");
        visitor.press("Sign in");

        assertThat(Axe.violations(visitor)).isEmpty();
    }

    @Test
    void theBoardInEveryPhaseAndTheRecord() {
        var planned = Evening.planned();
        assertThat(Axe.violations(host.openBoard(planned.path()))).as("planned").isEmpty();
        var running = Evening.gathering();
        var topic = running.topic(running.host(), "Who owns the runbooks nobody reads?");
        running.topic(running.host(), "Do we still need staging?");
        host.openBoard(running.path());
        assertThat(Axe.violations(host)).as("gathering").isEmpty();
        for (var phase : List.of("voting", "discussing", "closed", "published")) {
            if (phase.equals("discussing")) {
                running.vote(running.host(), topic);
            }
            running.moveTo(phase);
            if (phase.equals("discussing")) {
                var notes = running.call("/topics/" + topic + "/notes");
                running.host()
                        .api()
                        .post(notes, Map.of("text", "Nobody reads them"))
                        .expect(201);
                running.host()
                        .api()
                        .post(running.call("/epiphanies"), Map.of("text", "A runbook is a promise"))
                        .expect(201);
            }
            assertThat(Axe.violations(host.openBoard(running.path()))).as(phase).isEmpty();
        }
        assertThat(Axe.violations(host.open(running.path()))).as("the record").isEmpty();
        assertThat(Axe.violations(host.open(running.path() + "/replay").live()))
                .as("the replay")
                .isEmpty();
    }

    @Test
    void thePeopleInTheRoomAndTheScreenAtTheWall() {
        var host = evening.host();
        host.api().post(evening.call("/people"), Map.of("name", "Ana")).expect(201);
        evening.topic(host, "Who owns the runbooks nobody reads?");
        var seat = browsers.desktop(host).openBoard(evening.path());
        seat.page().locator("#here > summary").click();
        assertThat(Axe.violations(seat)).as("the people").isEmpty();
        seat.page().locator("#here > summary").click();
        seat.page().locator("[data-do=show-join]").first().dispatchEvent("click");
        assertThat(Axe.violations(seat)).as("the door").isEmpty();
        assertThat(Axe.violations(seat.open(evening.path() + "/projector")))
                .as("the wall")
                .isEmpty();
    }

    @Test
    void aBoardWithNothingOnItItsMenuAndItsDialogs() {
        var empty = Evening.gathering();
        assertThat(Axe.violations(host.openBoard(empty.path()))).as("empty").isEmpty();
        host.page().locator("#more > summary").click();
        assertThat(Axe.violations(host, "#more")).as("the menu").isEmpty();
        host.button("Keys").click();
        assertThat(Axe.violations(host, "#keys")).as("the keys").isEmpty();
        host.page().keyboard().press("Escape");
        host.page().keyboard().press("j");
        assertThat(Axe.violations(host, "#join")).as("the join code").isEmpty();
        host.page().keyboard().press("Escape");
        empty.topic(empty.host(), "Tea");
        host.page().getByRole(AriaRole.ARTICLE).first().press("F2");
        assertThat(Axe.violations(host, "#edit")).as("editing").isEmpty();
    }

    /** The question, the line that is written, words that found no place, similar topics, and no network: all at once. */
    @Test
    void aBoardOnWhichMuchIsGoingOn() {
        var running = Evening.gathering();
        var topic = running.topic(running.host(), "Who owns the runbooks nobody reads?");
        running.topic(running.host(), "Do we still need staging?");
        var api = running.host().api();
        api.patch(
                        "/groups/" + running.group() + "/chapters/" + Evening.CHAPTER,
                        Map.of("pattern", List.of(1), "settleSeconds", 600))
                .expect(200);
        running.moveTo("voting");
        running.moveTo("discussing");
        var notes = running.call("/topics/" + topic + "/notes");
        var line =
                api.post(notes, Map.of("text", "Nobody reads them")).expect(201).id();
        api.post(running.call("/epiphanies"), Map.of("text", "Nobody", "from", line.toString()))
                .expect(201);
        host.openBoard(running.path()).text("Nobody reads them").click();
        host.page().keyboard().type(", nobody");
        api.patch(notes + "/" + line, Map.of("text", "Somebody does")).expect(200);
        host.page().keyboard().press("Enter");
        host.region("Your words that found no place").waitFor();
        host.text("Somebody does").last().click();
        host.field("Add a topic").fill("Staging");
        host.page().locator(".similar:not([hidden])").waitFor();
        host.page().locator(".ask:not([hidden])").waitFor();
        host.offline(true);
        host.network("Offline.").waitFor();

        var found = Axe.violations(host);
        host.offline(false);
        assertThat(found).isEmpty();
    }

    @Test
    void cardsThatAreMergedPickedAndOffTheRecord() {
        var running = Evening.gathering();
        var tea = running.topic(running.host(), "Tea");
        var coffee = running.topic(running.host(), "Coffee");
        var secret = running.topic(running.host(), "What we earn");
        running.topic(running.host(), "Milk");
        var api = running.host().api();
        api.post(running.call("/topics/" + tea + "/merge"), Map.of("other", coffee.toString()))
                .expect(200);
        api.post(running.call("/topics/" + secret + "/off-record")).expect(200);
        host.openBoard(running.path()).page().getByRole(AriaRole.ARTICLE).last().press("x");
        host.page()
                .locator("#to-discuss .card:not([data-picked]) .onto")
                .first()
                .waitFor();
        assertThat(Axe.violations(host)).as("picked").isEmpty();
        host.page().keyboard().press("Escape");
        running.moveTo("voting");
        running.moveTo("discussing");
        api.post(running.call("/topics/" + secret + "/start"), Map.of("after", top(running)))
                .expect(200);
        host.openBoard(running.path()).page().locator(".timer .menu > summary").click();
        assertThat(Axe.violations(host))
                .as("discussed off the record, with its menu")
                .isEmpty();
        running.moveTo("voting");
        assertThat(Axe.violations(host.openBoard(running.path())))
                .as("voting again")
                .isEmpty();
    }

    /** The topic that is being discussed. */
    private static String top(Evening running) {
        return running.board(running.host()).getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                .filter(card -> card.getString("column").equals("discussing"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    @Test
    void importingNotes() {
        var chapter = "/g/" + evening.group() + "/" + Evening.CHAPTER;
        host.open(chapter + "/import");
        assertThat(Axe.violations(host)).as("bringing").isEmpty();
        host.page().getByLabel("Notes and pictures, or a zip of them").setInputFiles(new FilePayload[] {
            new FilePayload("a.md", "text/markdown", Notes.bytes(Notes.of(LocalDate.of(2021, 3, 4)))),
            new FilePayload("b.md", "text/markdown", Notes.bytes("- no title"))
        });
        host.press("Read them");
        host.button("Import 1 session").waitFor();
        assertThat(Axe.violations(host)).as("the preview").isEmpty();
        host.link("a.md").click();
        host.page().locator("summary").first().click();
        assertThat(Axe.violations(host)).as("a note").isEmpty();
    }
}
