package crema.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import crema.it.Evening;
import crema.it.Notes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing shuts anybody out: every page and every phase of the board, light and dark, on a phone and on a laptop (axe-core, WCAG 2). */
class AccessibilityIT {

    private static final int[] WIDTHS = {360, 1280};

    /** Colours that are still changing have the contrast of neither. */
    private static final String AT_REST =
            "() => document.getAnimations().forEach(one => { try { one.finish(); } catch { one.cancel(); } })";

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
    @ValueSource(strings = {"/", "/g/harbour-ops", "/g/harbour-ops/lisbon", "/me", "/admin", "/nowhere"})
    void aPageForWhoeverIsSignedIn(String path) {
        assertThat(violations(host.open(path))).isEmpty();
    }

    @Test
    void signingInAndComingIn() {
        var visitor = browsers.desktop();

        assertThat(violations(visitor.open("/sign-in"))).isEmpty();
        assertThat(violations(visitor.open("/join/" + evening.joinCode()))).isEmpty();
        assertThat(violations(visitor.open(evening.invitation()))).isEmpty();
    }

    @Test
    void aFormWithWhatWasNotAccepted() {
        var visitor = browsers.desktop().open("/sign-in");
        visitor.field("E-mail").first().fill("nobody@example.org");
        visitor.press("Sign in");

        assertThat(violations(visitor)).isEmpty();
    }

    @Test
    void theBoardInEveryPhaseAndTheRecord() {
        var planned = Evening.planned();
        assertThat(violations(host.openBoard(planned.path()))).as("planned").isEmpty();
        var running = Evening.gathering();
        var topic = running.topic(running.host(), "Who owns the runbooks nobody reads?");
        running.topic(running.host(), "Do we still need staging?");
        host.openBoard(running.path());
        assertThat(violations(host)).as("gathering").isEmpty();
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
            assertThat(violations(host.openBoard(running.path()))).as(phase).isEmpty();
        }
        assertThat(violations(host.open(running.path()))).as("the record").isEmpty();
        assertThat(violations(host.open(running.path() + "/replay").live()))
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
        assertThat(violations(seat)).as("the people").isEmpty();
        seat.page().locator("#here > summary").click();
        seat.page().locator("[data-do=show-join]").first().dispatchEvent("click");
        assertThat(violations(seat)).as("the door").isEmpty();
        assertThat(violations(seat.open(evening.path() + "/projector")))
                .as("the wall")
                .isEmpty();
    }

    @Test
    void importingNotes() {
        var chapter = "/g/" + evening.group() + "/" + Evening.CHAPTER;
        host.open(chapter + "/import");
        assertThat(violations(host)).as("bringing").isEmpty();
        host.page().getByLabel("Notes and pictures, or a zip of them").setInputFiles(new FilePayload[] {
            new FilePayload("a.md", "text/markdown", Notes.bytes(Notes.of(LocalDate.of(2021, 3, 4)))),
            new FilePayload("b.md", "text/markdown", Notes.bytes("- no title"))
        });
        host.press("Read them");
        host.button("Import 1 session").waitFor();
        assertThat(violations(host)).as("the preview").isEmpty();
        host.link("a.md").click();
        host.page().locator("summary").first().click();
        assertThat(violations(host)).as("a note").isEmpty();
    }

    /** What axe finds, with where. */
    private static List<String> violations(Seat seat) {
        List<String> found = new ArrayList<>();
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            seat.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            for (int width : WIDTHS) {
                seat.page().setViewportSize(width, 800);
                seat.page().evaluate(AT_REST);
                new AxeBuilder(seat.page())
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> rule.getNodes()
                                .forEach(node -> found.add(colours + " " + width + " " + rule.getId() + ": "
                                        + node.getHtml() + " " + node.getFailureSummary())));
            }
        }
        return found;
    }
}
