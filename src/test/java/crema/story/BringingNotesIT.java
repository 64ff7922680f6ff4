package crema.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import crema.it.Evening;
import crema.it.Notes;
import crema.it.PictureBytes;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An organizer brings the notes of earlier sessions, looks at what they become, corrects a link, and finds them in the archive. */
class BringingNotesIT {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private final Browsers browsers = new Browsers();
    private final Evening evening = Evening.planned();
    private final Seat ines = browsers.desktop(evening.organizer("Ines"));

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void anOrganizerBringsNotesAndCorrectsALink() {
        inesBringsAZip();
        sheSeesWhatItBecomesAndWhatCannotBeImported();
        sheCannotGiveOneTopicToTwoHeadings();
        sheTakesATopicOutOfAMerge();
        sheImportsAndReadsTheRecord();
        assertThat(browsers.complaints()).isEmpty();
    }

    private void inesBringsAZip() {
        ines.open("/g/" + evening.group() + "/" + Evening.CHAPTER);
        ines.link("Import notes").click();
        byte[] zip = Notes.zip(Map.of(
                "2021.03.04.md", Notes.bytes(Notes.of(DAY)),
                "images/board.png", PictureBytes.png(4, 3),
                "strange.md", Notes.bytes("- no title\n")));
        ines.page()
                .getByLabel("Notes and pictures, or a zip of them")
                .setInputFiles(new FilePayload("notes.zip", "application/zip", zip));
        ines.press("Read them");
    }

    private void sheSeesWhatItBecomesAndWhatCannotBeImported() {
        assertThat(ines.button("Import 1 session")).isVisible();
        assertThat(ines.text("1 cannot be imported")).isVisible();
        assertThat(ines.text("Line 1:")).isVisible();
        ines.link("2021.03.04.md").click();
        assertThat(heading("Canaries / Feature flags").getByText("taken as a merge"))
                .isVisible();
    }

    private void sheCannotGiveOneTopicToTwoHeadings() {
        box("Who owns the runbooks nobody reads", "Canaries").check();
        ines.press("Save the links");
        assertThat(heading("Canaries / Feature flags").getByText("A topic belongs to one heading"))
                .isVisible();
        assertThat(box("Canaries / Feature flags", "Feature flags")).isChecked();
        box("Who owns the runbooks nobody reads", "Canaries").uncheck();
    }

    private void sheTakesATopicOutOfAMerge() {
        box("Canaries / Feature flags", "Feature flags").uncheck();
        ines.press("Save the links");
        assertThat(ines.text("The links are saved.")).isVisible();
        assertThat(heading("Canaries / Feature flags").getByText("as you have set it"))
                .isVisible();
        ines.page().getByRole(AriaRole.NAVIGATION).getByText("Import").click();
    }

    private void sheImportsAndReadsTheRecord() {
        ines.press("Import 1 session");
        assertThat(ines.heading("1 session imported")).isVisible();
        ines.page().reload();
        ines.link("imported").click();
        assertThat(ines.page().getByText("Because nobody finds them", exactly()))
                .isVisible();
        assertThat(ines.page().getByText("6 attendees", exactly())).isVisible();
    }

    /** As a line of the notes, not as part of the original text. */
    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private Locator heading(String name) {
        return ines.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens what is folded around it. */
    private Locator box(String heading, String topic) {
        var group = heading(heading);
        if (!group.getByLabel(topic).first().isVisible()) {
            group.locator("summary").click();
        }
        return group.getByLabel(topic);
    }
}
