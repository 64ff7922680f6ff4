package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import crema.it.Evening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever runs the evening may be gone at any moment: it goes on, and the screen at the wall shows it. */
class TakingOverIT {

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
    void theFacilitatorIsGoneAndTheEveningGoesOnInOtherHands() {
        for (var title : new String[] {"First", "Second", "Third"}) {
            evening.topic(evening.host(), title);
        }
        var rui = browsers.desktop(evening.member("Rui")).openBoard(evening.path());
        var ines = browsers.desktop(evening.organizer("Ines")).openBoard(evening.path());
        var tomas = browsers.phone().as(evening.member("Tomas")).openBoard(evening.path());
        var wall = browsers.desktop(evening.guest("Wall")).open(evening.path() + "/projector");
        rui.press("Facilitate today");
        rui.press("Open voting");
        rui.press("Reveal and start the top topic");
        assertThat(wall.heading("First")).isVisible();

        rui.leaveAbruptly();
        ines.page().locator("#more > summary").click();
        ines.press("Facilitate today");
        assertThat(ines.text("You facilitate now.").first()).isVisible();
        ines.press("Move on");

        assertThat(wall.heading("Second")).isVisible();
        ines.page().locator("#here > summary").click();
        ines.press("Hand the facilitation over to Tomas");
        assertThat(tomas.text("You facilitate now.").first()).isVisible();
        assertThat(ines.text("Tomas facilitates now.").first()).isVisible();
        tomas.press("Move on");
        assertThat(wall.heading("Third")).isVisible();
        assertThat(wall.page().locator("button, input, a:visible")).hasCount(0);
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void whoeverHasNoPhoneProposesAndVotesByTheFacilitatorsHand() {
        evening.topic(evening.host(), "Signs on doors");
        var host = browsers.desktop(evening.host()).openBoard(evening.path());
        host.page().locator("#here > summary").click();
        host.say("Add someone without a phone", "Ana");
        host.page().getByLabel("Entering for").selectOption("Ana");
        host.say("Add a topic for Ana", "Louder bells");
        host.press("Open voting");

        host.page().waitForResponse("**/votes?for=*", () -> host.press("Give a dot to Signs on doors"));

        assertThat(host.button("Give a dot to Signs on doors, 1")).isVisible();
        assertThat(host.text("Dots of Ana")).isVisible();
        host.page().getByLabel("Entering for").selectOption("myself");
        assertThat(host.button("Give a dot to Signs on doors, 0")).isVisible();
        assertThat(host.text("4 left")).isVisible();
        evening.moveTo("discussing");
        assertThat(running(host)).hasText("Signs on doors");
        assertThat(host.complaints()).isEmpty();
    }

    private static Locator running(Seat seat) {
        return seat.region("Discussing").getByRole(AriaRole.HEADING).last();
    }
}
