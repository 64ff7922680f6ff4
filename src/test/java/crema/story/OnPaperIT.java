package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import crema.it.Evening;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a board looks like to somebody who takes it along. */
class OnPaperIT {

    @Test
    void theAgendaHasTheNotesSoFarABoxForWhatRunsAndNothingToPress() {
        var evening = Evening.gathering();
        var first = evening.topic(evening.host(), "Quiet hours");
        evening.topic(evening.host(), "Staging");
        evening.moveTo("voting");
        evening.vote(evening.host(), first).expect(200);
        evening.moveTo("discussing");
        var note = Map.of("text", "Nobody is paged twice", "depth", 0);
        evening.host()
                .api()
                .post(evening.call("/topics/" + first + "/notes"), note)
                .expect(201);

        try (var browsers = new Browsers()) {
            var page =
                    browsers.desktop(evening.host()).openBoard(evening.path()).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("() => dispatchEvent(new Event('beforeprint'))");

            var paper = page.locator("#paper");
            assertThat(paper.locator("h2")).hasText(new String[] {"Discussing", "To discuss"});
            assertThat(paper.locator(".agenda > li h3")).hasText(new String[] {"Quiet hours 1 dot", "Staging"});
            assertThat(paper.getByText("Nobody is paged twice")).isVisible();
            assertThat(page.locator("button:visible")).hasCount(0);

            page.evaluate("() => dispatchEvent(new Event('afterprint'))");
            assertThat(paper).hasCount(0);
        }
    }
}
