package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import crema.it.Evening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Moments in which something is missing: a mouse, the connection, an answer, or the agreement who presses. */
class SmallStoriesIT {

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
    void somebodyWithoutAMouseProposesAndVotes() {
        tabTo(host.field("Add a topic"));
        host.page().keyboard().type("Quiet hours");
        host.page().keyboard().press("Enter");
        tabTo(host.button("Open voting"));
        host.page().keyboard().press("Enter");
        tabTo(host.button("Give a dot to Quiet hours"));

        host.page().keyboard().press("Space");
        host.page().keyboard().press("Enter");

        assertThat(host.text("2 left")).isVisible();
        assertThat(host.button("Give a dot to Quiet hours, 2")).isFocused();
        assertThat(host.complaints()).isEmpty();
    }

    /** With nothing but the Tab key, as far as it takes. */
    private void tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int presses = 0; presses < 60; presses++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            host.page().keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    @Test
    void whatIsTypedWhileTheConnectionIsLostArrivesOnce() {
        var aya = browsers.desktop(evening.guest("Aya")).openBoard(evening.path());
        aya.field("Add a topic").fill("Half a thought");
        aya.offline(true);
        assertThat(aya.field("Add a topic")).hasValue("Half a thought");
        aya.say("Add a topic", "Half a thought, and the rest");
        assertThat(aya.network("Offline. 1 change waits")).isVisible();
        assertThat(aya.heading("Half a thought, and the rest")).isVisible();

        aya.offline(false);

        assertThat(host.heading("Half a thought, and the rest")).isVisible();
        assertThat(aya.network("Offline.")).isHidden();
        assertThat(aya.heading("Half a thought, and the rest")).hasCount(1);
        assertThat(evening.board(evening.host()).getJsonArray("topics")).hasSize(1);
    }

    @Test
    void whatIsTypedSurvivesAReload() {
        host.field("Add a topic").fill("Half a thought");

        host.page().reload();

        assertThat(host.field("Add a topic")).hasValue("Half a thought");
    }

    @Test
    void aTopicWhoseAnswerIsLostIsProposedOnce() {
        var lost = new AtomicInteger();
        host.page().route("**/topics", route -> {
            if (lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });

        host.say("Add a topic", "Said twice, meant once");

        assertThat(host.heading("Said twice, meant once")).hasCount(1);
        assertThat(host.network("Offline.")).isHidden();
        host.page().reload();
        assertThat(host.heading("Said twice, meant once")).hasCount(1);
        assertThat(evening.board(evening.host()).getJsonArray("topics")).hasSize(1);
    }

    @Test
    void whatWaitsOutlivesTheReloadAndArrivesOnce() {
        host.page().route("**/topics", Route::abort);
        host.say("Add a topic", "Written in a tunnel");
        assertThat(host.network("Offline. 1 change waits")).isVisible();

        host.page().reload();

        assertThat(host.live().network("Offline. 1 change waits")).isVisible();
        assertThat(host.heading("Written in a tunnel")).isVisible();
        host.page().unroute("**/topics");
        host.page().evaluate("() => dispatchEvent(new Event('online'))");
        assertThat(host.network("Offline.")).isHidden();
        assertThat(host.heading("Written in a tunnel")).hasCount(1);
        assertThat(evening.board(evening.host()).getJsonArray("topics")).hasSize(1);
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaid() {
        var asked = new AtomicInteger();
        host.page().route("**/topics", route -> {
            if (asked.getAndIncrement() == 0) {
                route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1")));
            } else {
                route.resume();
            }
        });

        host.say("Add a topic", "When you have a moment");

        assertThat(host.network("Crema is busy. 1 change waits")).isVisible();
        assertThat(host.network("Crema is busy.")).isHidden();
        assertThat(evening.board(evening.host()).getJsonArray("topics")).hasSize(1);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aDotThatComesTooLateIsToldWhatIsTrueNow() {
        evening.topic(evening.host(), "Quiet hours");
        evening.moveTo("voting");
        assertThat(host.button("Give a dot to Quiet hours")).isVisible();
        host.page().route("**/votes", route -> {
            evening.moveTo("gathering");
            route.resume();
        });

        host.press("Give a dot to Quiet hours");

        assertThat(host.text("Voting is not open. Topics are being gathered.").first())
                .isVisible();
    }

    @Test
    void twoFacilitatorsPressAtOnceAndTheRoomMovesOneStep() {
        for (var title : new String[] {"First", "Second", "Third"}) {
            evening.topic(evening.host(), title);
        }
        evening.moveTo("voting");
        evening.moveTo("discussing");
        var ines = browsers.desktop(evening.organizer("Ines")).openBoard(evening.path());

        List<Route> pressed = new ArrayList<>();
        for (var seat : new Seat[] {ines, host}) {
            seat.page().route("**/start", pressed::add);
            seat.press("Move on");
        }
        host.page().waitForCondition(() -> pressed.size() == 2);
        pressed.forEach(Route::resume);

        for (var seat : new Seat[] {ines, host}) {
            assertThat(seat.region("Discussing").getByRole(AriaRole.HEADING).filter(named("Second")))
                    .isVisible();
        }
        var columns = evening.board(evening.host()).getJsonArray("topics").stream()
                .map(topic -> topic.asJsonObject().getString("column"))
                .toList();
        assertThat(columns).containsExactlyInAnyOrder("discussed", "discussing", "to-discuss");
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
