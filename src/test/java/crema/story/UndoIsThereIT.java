package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import crema.it.Evening;
import crema.it.Eventually;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A wrong button in front of everybody, a line that is gone, and the evening after it is over. */
class UndoIsThereIT {

    private static Browsers browsers;

    private final Evening evening = Evening.gathering();

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void aWrongMoveOnARemovedLineAndAnEveningLookedAtAgain() {
        evening.topic(evening.host(), "Error budgets");
        evening.topic(evening.host(), "Staging");
        evening.moveTo("voting");
        evening.moveTo("discussing");
        var host = browsers.desktop(evening.host()).openBoard(evening.path());
        var aya = browsers.phone().as(evening.guest("Aya")).openBoard(evening.path());

        host.press("Move on");
        assertThat(aya.page().locator("#discussing .timer h2")).hasText("Staging");
        host.press("Undo: started “Staging”");
        assertThat(aya.page().locator("#discussing .timer h2")).hasText("Error budgets");
        assertThat(host.page().locator("#toast")).containsText("Undone: started “Staging”.");

        var written = host.page().locator(".now .draft textarea");
        written.fill("A line by mistake");
        written.press("Enter");
        assertThat(aya.text("A line by mistake")).isVisible();
        host.page()
                .locator(".now .notes .text", new Page.LocatorOptions().setHasText("A line by mistake"))
                .click();
        host.page().locator(".now .editing textarea").fill("");
        host.page().locator(".now .draft textarea").focus();
        assertThat(aya.text("A line by mistake")).isHidden();
        host.page().reload();
        host.live();
        host.page().keyboard().press("u");
        assertThat(aya.page().locator(".now .notes .text")).hasText("A line by mistake");
        assertThat(aya.page().locator("#toast")).containsText("Undone: removed “A line by mistake”.");

        evening.moveTo("closed");
        assertThat(host.page().locator("#lead")).containsText("Will be published");
        host.press("Publish");
        assertThat(host.link("Read the record")).isVisible();

        aya.open(evening.path());
        assertThat(aya.page().locator(".timeline li")).containsText("Error budgets");
        aya.link("Watch the board again").click();
        aya.live();
        assertThat(aya.page().locator("#discussed h3")).hasText("Error budgets");
        aya.page().locator("#moment").focus();
        aya.page().keyboard().press("Home");
        assertThat(aya.page().locator("#discussed h3")).hasCount(0);
        assertThat(aya.complaints()).isEmpty();
        assertThat(host.complaints()).isEmpty();
    }

    @Test
    void aStruckLineIsReadOnTheBoardAndNotInTheRecord() {
        var topic = evening.topic(evening.host(), "Error budgets");
        evening.moveTo("discussing");
        var notes = evening.call("/topics/" + topic + "/notes");
        for (String text : new String[] {"Kept", "Gossip"}) {
            evening.host().api().post(notes, Map.of("text", text)).expect(201);
        }
        evening.host().api().post(evening.call("/topics/" + topic + "/start")).expect(200);
        evening.moveTo("closed");
        var host = browsers.desktop(evening.host()).openBoard(evening.path());

        host.page().getByText("Gossip").click();
        host.page().locator(".now .editing textarea").press("Alt+Delete");
        assertThat(host.page().locator(".now .struck")).containsText("Gossip");
        // The board shows it at once; the record is sealed with what the server has.
        Eventually.get(
                Duration.ofSeconds(10),
                () -> evening.board(evening.host()).toString(),
                board -> board.contains("\"struck\":true"));
        evening.moveTo("published");

        host.open(evening.path());
        assertThat(host.text("Kept")).isVisible();
        assertThat(host.text("Gossip")).isHidden();
        assertThat(evening.host().api().get(evening.call("/events")).expect(200).body())
                .doesNotContain("Gossip");
    }
}
