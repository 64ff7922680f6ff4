package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import crema.it.Evening;
import crema.it.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What others do never takes the words, the place or the attention of somebody who is busy. */
class QuietBoardIT {

    private static Browsers browsers;

    private final Evening evening = Evening.gathering();
    private final Person aya = evening.guest("Aya");
    private final Seat host = browsers.desktop(evening.host());

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void aHundredChangesDisturbNeitherTypingNorScrolling() {
        var first = evening.topic(aya, "Topic 1");
        propose(2, 40);
        host.openBoard(evening.path());
        var field = host.field("Add a topic");
        field.fill("Half a thought");
        field.evaluate("field => field.setSelectionRange(2, 6)");
        host.page().evaluate("() => scrollTo(0, 50)");
        var place = place(field);

        for (var change = 1; change <= 60; change++) {
            reword(first, "Topic 1, version " + change);
        }
        propose(41, 80);

        assertThat(host.heading("Topic 80")).hasCount(1);
        assertThat(host.heading("Topic 1, version 60")).hasCount(1);
        assertThat(field).hasValue("Half a thought");
        assertThat(field).isFocused();
        assertThat(field.evaluate("field => [field.selectionStart, field.selectionEnd]"))
                .isEqualTo(List.of(2, 6));
        assertThat(place(field)).isEqualTo(place);
    }

    @Test
    void aChangeTouchesNoCardButTheOneItIsAbout() {
        propose(1, 30);
        var changed = evening.topic(aya, "Topic 31");
        host.openBoard(evening.path());
        host.page().evaluate("""
                () => {
                  window.touched = new Set();
                  new MutationObserver((changes) => changes.forEach(({ target }) => touched.add(
                    (target.nodeType === 1 ? target : target.parentNode).closest('.card, .cards')?.textContent ?? '')))
                    .observe(document.querySelector('#to-discuss .cards'), { subtree: true, childList: true, attributes: true, characterData: true });
                }""");

        reword(changed, "Topic 31, in other words");

        assertThat(host.heading("Topic 31, in other words")).isVisible();
        assertThat((List<?>) host.page().evaluate("() => [...touched]"))
                .singleElement()
                .asString()
                .contains("Topic 31, in other words");
    }

    @Test
    void aFocusedButtonAndMarkedWordsStayWhatTheyAreWhileCardsAreSorted() {
        voted();
        var marking = browsers.desktop(aya).openBoard(evening.path());
        host.openBoard(evening.path());
        host.button("Give a dot to Second").focus();
        marking.heading("Second").evaluate("words => getSelection().selectAllChildren(words)");

        evening.moveTo("discussing");

        for (var seat : List.of(host, marking)) {
            assertThat(cards(seat)).hasText(new String[] {"Second", "First", "Fourth"});
        }
        assertThat(host.button("Give a dot to Second")).isFocused();
        assertThat(marking.page().evaluate("() => String(getSelection())")).isEqualTo("Second");
    }

    @Test
    void aCardDoesNotMoveUnderAFinger() {
        voted();
        host.openBoard(evening.path());
        host.heading("Fourth").hover();
        host.page().mouse().down();

        host.page().waitForResponse("**/board", () -> evening.moveTo("discussing"));

        assertThat(cards(host)).hasText(new String[] {"First", "Second", "Third", "Fourth"});
        host.page().mouse().up();
        assertThat(cards(host)).hasText(new String[] {"Second", "First", "Fourth"});
    }

    @Test
    void aLineSomebodyWritesStaysWhereItIsAsTheRoomMovesOn() {
        voted();
        evening.moveTo("discussing");
        var writing = browsers.desktop(aya).openBoard(evening.path());
        var field = writing.field("Write a note");
        field.fill("Half a thought");
        var place = place(field);

        host.openBoard(evening.path()).press("Move on");

        assertThat(writing.text("The room is now on")).isVisible();
        assertThat(place(field)).isEqualTo(place);
    }

    @Test
    void aLineSomebodyWritesOnAPhoneStaysWhereItIsWhileOthersWriteAboveIt() {
        var topic = evening.topic(aya, "Staging");
        evening.moveTo("voting");
        evening.moveTo("discussing");
        write(topic, 20);
        var writing = browsers.phone().as(aya).openBoard(evening.path());
        var field = writing.field("Write a note");
        field.fill("Half a thought");
        var top = field.boundingBox().y;

        write(topic, 9);

        assertThat(writing.text("Line 9")).hasCount(2);
        assertThat(field.boundingBox().y).isCloseTo(top, within(1.0));
        assertThat(field).isFocused();
    }

    @Test
    void theMenuClosesWhenAStepIsTakenFromIt() {
        evening.moveTo("voting");
        host.openBoard(evening.path());
        var menu = host.page().locator("#more");
        menu.locator("summary").click();

        host.press("Back to gathering");

        assertThat(host.button("Open voting")).isVisible();
        assertThat(menu).not().hasAttribute("open", "");
    }

    private void propose(int from, int to) {
        for (var number = from; number <= to; number++) {
            evening.topic(aya, "Topic " + number);
        }
    }

    private void write(UUID topic, int lines) {
        for (var line = 1; line <= lines; line++) {
            evening.host()
                    .api()
                    .post(evening.call("/topics/" + topic + "/notes"), Map.of("text", "Line " + line))
                    .expect(201);
        }
    }

    private void reword(UUID topic, String title) {
        aya.api()
                .patch(evening.call("/topics/" + topic), Map.of("title", title))
                .expect(200);
    }

    /** Third is wanted most and will be discussed, then Second. */
    private void voted() {
        evening.topic(aya, "First");
        var second = evening.topic(aya, "Second");
        var third = evening.topic(aya, "Third");
        evening.topic(aya, "Fourth");
        evening.moveTo("voting");
        for (var topic : List.of(third, third, second)) {
            evening.vote(aya, topic).expect(200);
        }
    }

    private static Locator cards(Seat seat) {
        return seat.region("To discuss").locator(".cards").getByRole(AriaRole.HEADING);
    }

    private static Object place(Locator element) {
        return element.evaluate("element => [scrollX, scrollY, element.getBoundingClientRect().top]");
    }
}
