package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a chapter goes about its sessions is set by form and by call, and is the same in both. */
class ChapterSettingsIT {

    private final Evening evening = Evening.planned();
    private final Person organizer = evening.organizer("Ines");
    private final String chapter = "/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER;
    private final String page = "/g/" + evening.group() + "/" + Evening.CHAPTER + "/settings";

    @Test
    void whatIsTypedIntoTheFormIsWhatTheApiSays() {
        var browser = organizer.browser();
        var form = browser.open(page);
        assertThat(form.expectFirst("[id='customs:pattern']").val()).isEqualTo("7, 5, 3");

        browser.submit(
                form,
                "customs",
                "Save",
                Map.of("pattern", "2:30, 1", "dots", "6", "publishAt", "09:15", "notesBy", "scribes"));

        var customs = set(Map.of());
        assertThat(customs.getJsonArray("pattern").toString()).isEqualTo("[150,60]");
        assertThat(customs.getInt("dots")).isEqualTo(6);
        assertThat(customs.getString("publishAt")).isEqualTo("09:15");
        assertThat(customs.getString("notesBy")).isEqualTo("scribes");
        assertThat(customs.getBoolean("guestsAllowed")).isTrue();
    }

    @Test
    void whatTheApiSetsStandsInTheForm() {
        set(Map.of("callLink", "https://call.example.org/a?b=1&c", "pattern", List.of(2, 2), "speakerQueue", true));

        var form = organizer.browser().open(page);

        assertThat(form.expectFirst("[id='customs:pattern']").val()).isEqualTo("0:02, 0:02");
        assertThat(form.expectFirst("[id='customs:callLink']").val()).isEqualTo("https://call.example.org/a?b=1&c");
        assertThat(form.expectFirst("[id='customs:speakerQueue']").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void whatCannotBeSoStandsBesideItsFieldWithEverythingTyped() {
        var browser = organizer.browser();

        var answer = browser.submit(
                browser.open(page),
                "customs",
                "Save",
                Map.of("pattern", "seven", "callLink", "http://call.example.org"));

        assertThat(answer.expectFirst("[id='customs:pattern']").val()).isEqualTo("seven");
        assertThat(answer.text()).contains("one to eight steps");
        assertThat(set(Map.of()).getJsonArray("pattern").toString()).isEqualTo("[420,300,180]");
    }

    private JsonObject set(Map<String, ?> wish) {
        return organizer.api().patch(chapter, wish).expect(200).json();
    }
}
