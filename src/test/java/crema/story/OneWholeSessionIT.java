package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import crema.it.Evening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the plan to the document: an organizer, a member at a laptop, and a guest who has only a phone. */
class OneWholeSessionIT {

    private static final String RUNBOOKS = "Who owns the runbooks nobody reads?";
    private static final String STAGING = "Do we still need staging?";
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(3);

    private final Evening evening = Evening.planned();
    private final Browsers browsers = new Browsers();
    private final Seat ines = browsers.desktop(evening.organizer("Ines"));
    private final Seat tomas = browsers.desktop(evening.member("Tomás"));
    private final Seat aya = browsers.phone();

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void threePeopleMeetAndTheNotesAreThereAfterwards() throws IOException {
        inesPlansTheSessionAndOpensTheDoors();
        ayaAndTomasComeIn();
        everybodySeesTheTopicsOfTheOthersAtOnce();
        dotsStayHiddenUntilTheyAreRevealed();
        theTopTopicIsDiscussedByTheClock();
        tomasWritesNestedNotesAndInesAnEpiphany();
        theRoomMovesOnAndCloses();
        assertThat(theDocumentOfTheRecord()).isEqualTo(expectedDocument());
        assertThat(browsers.complaints()).isEmpty();
    }

    private void inesPlansTheSessionAndOpensTheDoors() {
        ines.open("/g/" + evening.group() + "/" + Evening.CHAPTER);
        ines.page().getByLabel("Day and time").fill(DAY + "T08:00");
        ines.press("Plan session");
        assertThat(ines.text("The session is planned.")).isVisible();
        ines.link("Go to the board").click();
        ines.live().press("Open the doors");
        assertThat(ines.button("Open voting")).isVisible();
    }

    private void ayaAndTomasComeIn() {
        ines.button("Join code").first().click();
        var dialog = ines.page().getByRole(AriaRole.DIALOG);
        var link = dialog.getByText(Pattern.compile("/join/")).textContent();
        dialog.getByRole(AriaRole.BUTTON).first().click();
        aya.open(link.substring(link.indexOf("/join/")));
        aya.say("Your first name", "Aya");
        aya.live();
        tomas.openBoard("/g/" + evening.group() + "/" + Evening.CHAPTER + "/" + DAY);
    }

    private void everybodySeesTheTopicsOfTheOthersAtOnce() {
        aya.say("Add a topic", RUNBOOKS);
        assertThat(tomas.heading(RUNBOOKS)).isVisible();
        tomas.say("Add a topic", STAGING);
        assertThat(aya.heading(STAGING)).isVisible();
        assertThat(ines.heading(STAGING)).isVisible();
        assertThat(aya.heading(RUNBOOKS)).hasCount(1);
    }

    private void dotsStayHiddenUntilTheyAreRevealed() {
        ines.press("Open voting");
        aya.press("Give a dot to " + RUNBOOKS);
        aya.press("Give a dot to " + RUNBOOKS);
        tomas.press("Give a dot to " + RUNBOOKS);
        tomas.press("Give a dot to " + STAGING);
        assertThat(ines.text("2 of 3 have voted")).isVisible();
        assertThat(tomas.text("2 left")).isVisible();
        assertThat(ines.text("hidden until revealed")).hasCount(2);
        assertThat(tomas.text("hidden until revealed")).hasCount(2);
        ines.press("Reveal and start the top topic");
        assertThat(aya.text("hidden until revealed")).hasCount(0);
    }

    private void theTopTopicIsDiscussedByTheClock() {
        for (var seat : new Seat[] {ines, tomas, aya}) {
            assertThat(seat.region("Discussing")
                            .getByRole(AriaRole.HEADING)
                            .filter(new Locator.FilterOptions().setHasText(RUNBOOKS)))
                    .isVisible();
            assertThat(seat.page().getByRole(AriaRole.TIMER)).hasText(Pattern.compile("[67]:[0-5]\\d"));
        }
        assertThat(tomas.region("Discussing").getByText("3 dots")).isVisible();
    }

    private void tomasWritesNestedNotesAndInesAnEpiphany() {
        var line = tomas.field("Write a note");
        line.click();
        tomas.page().keyboard().type("Nobody reads them");
        tomas.page().keyboard().press("Enter");
        tomas.page().keyboard().press("Tab");
        tomas.page().keyboard().type("Because nobody finds them");
        tomas.page().keyboard().press("Enter");
        tomas.page().keyboard().press("Shift+Tab");
        tomas.page().keyboard().type("An owner for each");
        tomas.page().keyboard().press("Enter");
        assertThat(aya.text("An owner for each")).isVisible();
        ines.say("Add an epiphany", "A runbook is a promise");
        assertThat(tomas.heading("A runbook is a promise")).isVisible();
    }

    private void theRoomMovesOnAndCloses() {
        tomas.field("Write a note").blur();
        ines.press("Move on");
        assertThat(aya.region("Discussing")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(STAGING)))
                .isVisible();
        ines.press("Finish this topic");
        ines.press("Close the session");
        ines.press("Publish");
        assertThat(aya.link("Read the record")).isVisible();
        ines.link("Read the record").click();
        assertThat(ines.text("Because nobody finds them")).isVisible();
        assertThat(ines.text("3 attendees")).isVisible();
    }

    private String theDocumentOfTheRecord() throws IOException {
        aya.link("Read the record").click();
        var download = aya.page().waitForDownload(() -> aya.link("Markdown").click());
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    private String expectedDocument() {
        return """
                Group of %s %s
                3 attendees

                All Topics
                - Who owns the runbooks nobody reads?
                - Do we still need staging?

                Epiphanies
                - A runbook is a promise

                Who owns the runbooks nobody reads? (3 votes)
                - Nobody reads them
                    - Because nobody finds them
                - An owner for each

                Do we still need staging? (1 vote)
                """.formatted(evening.group(), DAY.format(DateTimeFormatter.ofPattern("MM/dd/yyyy")));
    }
}
