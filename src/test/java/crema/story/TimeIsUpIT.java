package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import crema.it.Api;
import crema.it.Evening;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The question at zero on three screens: whoever facilitates, a phone whose clock is wrong, and somebody in mid-sentence. */
class TimeIsUpIT {

    private static final int TYPED_FOR_SECONDS = 4;

    /** What a device believes whose clock is nine minutes fast. */
    private static final String NINE_MINUTES_FAST = """
            const now = Date.now, off = 540000;
            Date.now = () => now() + off;
            Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + off });
            """;

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
    void everybodyIsAskedAndTheRoomGoesOn() {
        Api.siteAdmin()
                .patch(
                        "/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER,
                        Map.of("pattern", List.of(TYPED_FOR_SECONDS, 300), "settleSeconds", 60))
                .expect(200);
        evening.topic(evening.host(), "Quiet hours");
        evening.topic(evening.host(), "Staging");
        evening.moveTo("voting");
        var host = browsers.desktop(evening.host()).openBoard(evening.path());
        var scribe = browsers.desktop(evening.guest("Aya")).openBoard(evening.path());
        var phone = browsers.phone().as(evening.guest("Inês"));
        phone.page().addInitScript(NINE_MINUTES_FAST);
        phone.openBoard(evening.path());

        host.press("Reveal and start the top topic");
        host.button("Pause").focus();
        scribe.field("Write a note").fill("Half a thou");
        phone.page().locator(".tabs [data-tab=to-discuss]").click();
        var fields = List.of(place(host), place(scribe));

        theQuestionComesByItself(host, scribe, phone);
        assertThat(List.of(place(host), place(scribe))).as("where people type").isEqualTo(fields);
        answersAreCountedAndCanBeChanged(scribe, phone);
        answer(host, "Go on").click();
        everybodySeesWhatBecameOfIt(host, scribe, phone);
        assertThat(scribe.field("Write a note")).isFocused();
        assertThat(scribe.field("Write a note")).hasValue("Half a thou");
        theClockIsTheSameEverywhere(host, phone);
        whatWasLeftByMistakeIsTakenUpAgain(host, phone);
        assertThat(browsers.complaints()).isEmpty();
    }

    private static void theQuestionComesByItself(Seat host, Seat scribe, Seat phone) {
        for (var seat : List.of(host, scribe, phone)) {
            assertThat(question(seat)).isVisible();
            assertThat(seat.heading("Five more minutes?")).isVisible();
        }
        assertThat(host.page().locator(".clock span")).containsText("+");
        assertThat(host.page().locator(".timer h2")).isFocused();
        assertThat(scribe.field("Write a note")).isFocused();
        assertThat(question(scribe).boundingBox().height).as("one line").isLessThan(60);
        var button = answer(phone, "Go on").boundingBox();
        assertThat(button.height).isGreaterThanOrEqualTo(56);
        assertThat(button.y).as("at the bottom of a phone").isGreaterThan(600);
        var thumb = answer(host, "Go on").boundingBox();
        assertThat(thumb.y)
                .as("below the notes")
                .isGreaterThan(host.field("Write a note").boundingBox().y);
        assertThat(thumb.y + thumb.height)
                .as("and to be seen")
                .isLessThan(host.page().viewportSize().height);
    }

    private static void answersAreCountedAndCanBeChanged(Seat scribe, Seat phone) {
        answer(scribe, "Go on").click();
        assertThat(scribe.field("Write a note")).isFocused();
        answer(phone, "Move on").tap();
        assertThat(phone.text("You said move on. 2 answered: 1 go on, 1 move on."))
                .isVisible();
        answer(phone, "Go on").tap();
        assertThat(phone.text("You said go on. 2 answered: 2 go on.")).isVisible();
        assertThat(answer(phone, "Go on")).hasAttribute("aria-pressed", "true");
        assertThat(answer(phone, "Move on")).hasAttribute("aria-pressed", "false");
    }

    private static void everybodySeesWhatBecameOfIt(Seat... seats) {
        for (var seat : seats) {
            assertThat(seat.heading("Going on")).isVisible();
            assertThat(question(seat).locator("li[data-chosen]")).hasText("Go on 3");
            assertThat(answer(seat, "Go on")).isHidden();
        }
    }

    private static void theClockIsTheSameEverywhere(Seat host, Seat phone) {
        phone.page().locator(".tabs [data-tab=discussing]").click();
        assertThat(seconds(phone)).isCloseTo(seconds(host), within(2));
        host.press("Pause");
        assertThat(phone.page().locator(".clock small")).hasText("paused");
        assertThat(host.button("Resume")).isFocused();
        assertThat(seconds(phone)).isEqualTo(seconds(host)).isBetween(280, 300);
        host.press("Resume");
        assertThat(phone.page().locator(".clock small")).isHidden();
    }

    private static void whatWasLeftByMistakeIsTakenUpAgain(Seat host, Seat phone) {
        host.press("Move on");
        assertThat(phone.page().locator(".timer h2")).hasText("Staging");
        host.page().locator("#more > summary").click();
        host.press("Back to: Quiet hours");
        assertThat(phone.page().locator(".timer h2")).hasText("Quiet hours");
        assertThat(seconds(phone)).as("with the time it had").isGreaterThan(270);
    }

    private static double place(Seat seat) {
        return seat.field("Write a note").boundingBox().y;
    }

    private static int seconds(Seat seat) {
        var digits = seat.page().locator(".clock span").textContent().split(":");
        return Integer.parseInt(digits[0]) * 60 + Integer.parseInt(digits[1]);
    }

    private static Locator question(Seat seat) {
        return seat.page().locator(".ask");
    }

    private static Locator answer(Seat seat, String name) {
        return question(seat).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
