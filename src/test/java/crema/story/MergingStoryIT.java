package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import crema.it.Evening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same thing proposed in three ways: by drop, by button and by keys it becomes one card, and comes apart again. */
class MergingStoryIT {

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
    void cardsAreMergedByDropByButtonAndByKeysAndSplitAgain() {
        for (var title : new String[] {"Tea", "Coffee", "Milk", "Sugar"}) {
            evening.topic(evening.host(), title);
        }
        var aya = browsers.phone().as(evening.guest("Aya")).openBoard(evening.path());
        assertThat(card(host, "Sugar")).isVisible();

        card(host, "Tea").dragTo(card(host, "Coffee"));
        assertThat(card(aya, "Coffee / Tea")).isVisible();
        assertThat(cards(aya)).hasCount(3);

        card(host, "Milk").locator("summary").click();
        host.press("Merge with…");
        host.press("Merge Milk with Coffee / Tea");
        assertThat(card(aya, "Coffee / Tea / Milk").locator(".originals li")).hasCount(3);

        card(host, "Sugar").focus();
        host.page().keyboard().press("x");
        host.page().keyboard().press("Escape");
        assertThat(host.button("Merge Sugar with Coffee / Tea / Milk")).isHidden();
        assertThat(card(host, "Sugar")).isFocused();
        host.page().keyboard().press("x");
        assertThat(host.button("Merge Sugar with Coffee / Tea / Milk")).isFocused();
        host.page().keyboard().press("Enter");
        assertThat(cards(aya)).hasCount(1);

        host.page().keyboard().press("y");
        assertThat(cards(aya).locator("h3")).hasText(new String[] {"Tea", "Coffee", "Milk", "Sugar"});
        assertThat(aya.complaints()).isEmpty();
        assertThat(host.complaints()).isEmpty();
    }

    @Test
    void aMergedCardIsVotedOnAgainAndOffTheRecordSaysSo() {
        evening.topic(evening.host(), "Tea");
        evening.topic(evening.host(), "Pay");
        evening.topic(evening.host(), "Quiet hours");
        evening.moveTo("voting");
        host.press("Give a dot to Tea");
        assertThat(host.text("1 of 1 has voted")).isVisible();
        card(host, "Pay").focus();
        host.page().keyboard().press("x");
        host.page().keyboard().press("Enter");
        assertThat(host.button("Give a dot to Tea / Pay, 1")).isVisible();
        card(host, "Tea / Pay").focus();
        host.page().keyboard().press("o");
        assertThat(card(host, "Tea / Pay").locator(".unrecorded")).isVisible();

        host.press("Reveal and start the top topic");

        assertThat(host.region("Discussing").getByText("no notes are taken")).isVisible();
        assertThat(host.field("Write a note")).isHidden();
        host.page().locator("#more > summary").click();
        host.press("Vote again");
        assertThat(host.button("Reveal the dots")).isVisible();
        assertThat(host.complaints()).isEmpty();
    }

    private static Locator cards(Seat seat) {
        return seat.page().locator("#to-discuss .card");
    }

    /** The card of exactly that title. */
    private static Locator card(Seat seat, String title) {
        return cards(seat)
                .filter(new Locator.FilterOptions().setHas(seat.page().locator("h3:text-is(\"" + title + "\")")));
    }
}
