package crema.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import crema.it.Evening;
import crema.it.Notes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing shuts anybody out: every page and every phase of the board, light and dark, on a phone and on a laptop (axe-core, WCAG 2). */
class AccessibilityIT {

    private static final int[] WIDTHS = {360, 1280};

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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
    void aBoardWithNothingOnItItsMenuAndItsDialogs() {
        var empty = Evening.gathering();
        assertThat(violations(host.openBoard(empty.path()))).as("empty").isEmpty();
        host.page().locator("#more > summary").click();
        assertThat(violations(host, "#more")).as("the menu").isEmpty();
        host.button("Keys").click();
        assertThat(violations(host, "#keys")).as("the keys").isEmpty();
        host.page().keyboard().press("Escape");
        host.page().keyboard().press("j");
        assertThat(violations(host, "#join")).as("the join code").isEmpty();
        host.page().keyboard().press("Escape");
        empty.topic(empty.host(), "Tea");
        host.page().getByRole(AriaRole.ARTICLE).first().press("F2");
        assertThat(violations(host, "#edit")).as("editing").isEmpty();
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
        host.text("Offline.").waitFor();

        var found = violations(host);
        host.offline(false);
        assertThat(found).isEmpty();
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

    /** What axe finds on the page, or in some part of it, with where. */
    private static List<String> violations(Seat seat, String... parts) {
        List<String> found = new ArrayList<>();
        for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            seat.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(colours)
                            .setReducedMotion(ReducedMotion.REDUCE));
            for (int width : WIDTHS) {
                seat.page().setViewportSize(width, 800);
                seat.page().evaluate(AT_REST);
                axe(seat, parts).analyze().getViolations().forEach(rule -> rule.getNodes()
                        .forEach(node -> found.add(colours + " " + width + " " + rule.getId() + ": " + node.getHtml()
                                + " " + node.getFailureSummary())));
            }
        }
        return found;
    }

    /** With what WCAG 2.2 AA asks for beyond what axe looks at by itself: the size of what is pressed. */
    private static AxeBuilder axe(Seat seat, String... parts) {
        var axe = new AxeBuilder(seat.page()).setLegacyMode(true).withTags(TAGS);
        Stream.of(parts).forEach(axe::include);
        return axe;
    }
}
