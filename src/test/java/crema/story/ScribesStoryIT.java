package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import crema.it.Evening;
import crema.it.Person;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notes at speed: somebody else is faster, the room goes on, the network goes; what was typed is there. */
class ScribesStoryIT {

    private static Browsers browsers;

    private final Evening evening = Evening.gathering();
    private final Person ines = evening.guest("Ines");
    private final UUID coldBrew = evening.topic(ines, "Cold brew");
    private final UUID staging = evening.topic(ines, "Staging");
    private final Seat aya = browsers.desktop(evening.guest("Aya"));

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @Test
    void twoChangeALineAtOnceAndBothTextsStay() {
        discussed();
        var line = write("Keeps for a week");
        aya.openBoard(evening.path()).text("Keeps for a week").click();
        aya.page().keyboard().type(", cold");

        reword(line, "Keeps for ten days");
        aya.page().keyboard().press("Enter");

        var kept = aya.region("Your words that found no place");
        assertThat(kept).containsText("Keeps for a week, cold");
        assertThat(kept).containsText("Keeps for ten days");
        aya.page().reload();
        aya.live().press("Keep both, as two lines");
        assertThat(notes()).hasText(new String[] {"Keeps for ten days", "Keeps for a week, cold"});
        assertThat(kept).isHidden();
        assertThat(aya.text("Ines is writing…")).hasCount(0);
    }

    @Test
    void aLineOfAnotherScribeSaysThatTheyAreWriting() {
        discussed();
        aya.openBoard(evening.path());

        write("Keeps for a week");

        assertThat(aya.text("Ines is writing…")).isVisible();
    }

    @Test
    void whoeverWritesStaysOnTheTopicWhenTheRoomMovesOnAndFindsTheLineAfterAReload() {
        discussed();
        aya.openBoard(evening.path()).field("Write a note").click();
        aya.page().keyboard().type("Half a line");

        start(staging);

        assertThat(aya.text("The room is now on")).isVisible();
        assertThat(aya.field("Write a note")).isFocused();
        aya.page().reload();
        assertThat(aya.live().field("Write a note")).hasValue("Half a line");
        aya.field("Write a note").press("Enter");
        assertThat(notes()).hasText(new String[] {"Half a line"});
        aya.press("Staging");
        assertThat(notes()).hasCount(0);
    }

    @Test
    void aPastedListBecomesNestedLinesAndOneOfThemAnEpiphany() {
        discussed();
        aya.openBoard(evening.path()).field("Write a note").click();

        paste(aya.field("Write a note"), "1. Keeps\n   - in the fridge\n   - for a week\n2. Or not");
        assertThat(notes()).hasText(new String[] {"Keeps", "in the fridge", "for a week", "Or not"});
        assertThat(lines().nth(2)).hasClass(Pattern.compile("d1"));
        aya.text("for a week").click();
        aya.page().keyboard().press("Alt+ArrowUp");
        assertThat(notes()).hasText(new String[] {"Keeps", "for a week", "in the fridge", "Or not"});
        aya.page().keyboard().press("Control+Enter");
        aya.page().keyboard().press("Escape");
        aya.press("Kept as an epiphany: go there");
        assertThat(aya.region("Epiphanies").getByRole(AriaRole.ARTICLE)).isFocused();
        aya.page().keyboard().press("r");
        assertThat(lines().nth(1)).isFocused();
    }

    @Test
    void theNetworkIsLostInMidVoteAndInMidNoteAndNothingElse() {
        evening.moveTo("voting");
        aya.openBoard(evening.path()).press("Give a dot to Staging");
        assertThat(aya.text("3 left")).isVisible();
        aya.offline(true);
        aya.press("Give a dot to Staging");
        assertThat(aya.network("Offline. 1 change waits")).isVisible();
        assertThat(aya.button("Give a dot to Staging, 2")).isVisible();
        aya.offline(false);
        assertThat(aya.network("Offline.")).isHidden();
        evening.moveTo("discussing");

        aya.field("Write a note").click();
        aya.page().keyboard().type("Who pays");
        aya.offline(true);
        aya.page().keyboard().press("Enter");
        aya.page().keyboard().press("Tab");
        aya.page().keyboard().type("for staging");
        aya.page().keyboard().press("Enter");
        assertThat(aya.network("Offline. 2 changes wait")).isVisible();
        write(staging, "Written by Ines meanwhile");
        aya.page().keyboard().type("half a third");
        aya.offline(false);

        assertThat(aya.network("Offline.")).isHidden();
        assertThat(aya.text("Written by Ines meanwhile")).isVisible();
        assertThat(notes()).hasCount(3);
        assertThat(aya.field("Write a note")).hasValue("half a third");
        assertThat(evening.board(ines).getJsonArray("topics").getJsonObject(0).getInt("dots"))
                .isEqualTo(2);
    }

    private void discussed() {
        evening.moveTo("voting");
        evening.moveTo("discussing");
    }

    private void start(UUID topic) {
        evening.host()
                .api()
                .post(evening.call("/topics/" + topic + "/start"), Map.of("after", coldBrew.toString()))
                .expect(200);
    }

    private UUID write(String text) {
        return write(coldBrew, text);
    }

    private UUID write(UUID topic, String text) {
        return ines.api()
                .post(evening.call("/topics/" + topic + "/notes"), Map.of("text", text))
                .expect(201)
                .id();
    }

    private void reword(UUID line, String text) {
        ines.api()
                .patch(evening.call("/topics/" + coldBrew + "/notes/" + line), Map.of("text", text))
                .expect(200);
    }

    private Locator lines() {
        return aya.page().locator("#discussing .notes > li:not(.draft)");
    }

    /** The words of the lines. */
    private Locator notes() {
        return lines().locator(".text");
    }

    private static void paste(Locator field, String text) {
        field.evaluate("""
                (field, text) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", text);
    }
}
