package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import crema.it.Evening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small evening of somebody who has no mouse. */
class ByKeyboardIT {

    private static Browsers browsers;

    private final Evening evening = Evening.gathering();
    private final Seat host = browsers.desktop(evening.host()).openBoard(evening.path());

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void aWholeEveningWithKeysAlone() {
        twoTopicsAreProposed();
        dotsAreGivenAndRevealed();
        notesAreNestedMovedAndKeptAsAnEpiphany();
        theRoomGoesOnToTheEnd();
        assertThat(host.complaints()).isEmpty();
    }

    private void twoTopicsAreProposed() {
        press("n");
        type("Quiet hours");
        press("Enter");
        type("Staging");
        press("Enter", "Escape");
        assertThat(host.heading("Staging")).isVisible();
        press("?");
        assertThat(host.page().getByRole(AriaRole.DIALOG).getByText("Propose a topic"))
                .isVisible();
        press("Escape", ".");
        assertThat(host.text("You have 4 dots").or(host.text("4 left")).first()).isVisible();
    }

    private void dotsAreGivenAndRevealed() {
        tabTo(card("Quiet hours"));
        press("ArrowRight", "+", "+");
        assertThat(host.text("2 left")).isVisible();
        assertThat(host.text("Staging: 2 dots given, 2 to give.")).hasCount(1);
        press("-", "ArrowLeft", "+", "ArrowRight", "+");
        assertThat(host.button("Give a dot to Staging, 2")).isVisible();
        assertThat(card("Staging")).isFocused();
        press(".");
        assertThat(host.region("Discussing").getByRole(AriaRole.HEADING).filter(named("Staging")))
                .isVisible();
        assertThat(host.page().locator("body")).not().isFocused();
    }

    private void notesAreNestedMovedAndKeptAsAnEpiphany() {
        press("w");
        type("Who pays");
        press("Enter", "Tab");
        type("n is a letter here");
        press("Control+Enter", "Shift+Tab");
        type("Who cleans up");
        press("Enter", "ArrowUp", "Alt+ArrowUp", "Escape");
        assertThat(host.page().locator(".now .notes > li:not(.draft) .text"))
                .hasText(new String[] {"Who cleans up", "Who pays", "n is a letter here"});
        assertThat(host.region("Epiphanies").getByRole(AriaRole.HEADING).filter(named("n is a letter here")))
                .isVisible();
    }

    private void theRoomGoesOnToTheEnd() {
        press("m");
        assertThat(host.region("Discussing").getByRole(AriaRole.HEADING).filter(named("Quiet hours")))
                .isVisible();
        press("m");
        assertThat(host.button("Close the session")).isVisible();
        press(".");
        assertThat(host.button("Publish")).isVisible();
    }

    @Test
    void whoeverIsOnACardThatGoesIsOnItsNeighbour() {
        var first = evening.topic(evening.host(), "First");
        evening.topic(evening.host(), "Second");
        card("First").focus();

        evening.host().api().delete(evening.call("/topics/" + first)).expect(200);

        assertThat(card("Second")).isFocused();
    }

    @Test
    void lettersAreNoKeysForWhoeverSwitchesThemOff() {
        press("?");
        host.page().getByLabel("Single letters are keys").press("Space");
        press("Escape", "n");

        assertThat(host.field("Add a topic")).not().isFocused();
    }

    @Test
    void aLongTitleIsReadWholeAndShortAgain() {
        evening.topic(evening.host(), "A title that runs on, ".repeat(9).strip());
        evening.moveTo("voting");
        evening.moveTo("discussing");
        var whole = host.button("The whole title");
        assertThat(whole).hasAttribute("aria-expanded", "false");

        press("i");
        assertThat(whole).hasAttribute("aria-expanded", "true");
        press("i");
        assertThat(whole).hasAttribute("aria-expanded", "false");
    }

    @Test
    void similarTopicsAreShownWhileTypingAndTheFocusStays() {
        evening.topic(evening.host(), "Do we still need staging?");
        press("n");
        type("Staging");

        assertThat(host.button("Do we still need staging? on this board")).isVisible();
        assertThat(host.field("Add a topic")).isFocused();
        press("Enter");
        assertThat(host.button("Do we still need staging? on this board")).isHidden();
        assertThat(host.field("Add a topic")).isFocused();
    }

    private void press(String... keys) {
        for (var key : keys) {
            host.page().keyboard().press(key);
        }
    }

    private void type(String text) {
        host.page().keyboard().type(text);
    }

    private Locator card(String title) {
        return host.page()
                .getByRole(
                        AriaRole.ARTICLE,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(title)
                                .setExact(true));
    }

    private void tabTo(Locator wanted) {
        for (int presses = 0; presses < 60; presses++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
