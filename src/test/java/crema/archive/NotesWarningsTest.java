package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.archive.ReadNotes.Heading;
import crema.session.SessionRecord.Line;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is dropped silently, and what makes no sense is refused with the line where it stands. */
class NotesWarningsTest {

    private static final String TITLE = "Tea Tables 03/04/2031\n";

    @ParameterizedTest
    @CsvSource({
        "'x\nTea 03/04/2031\n', 1, A line before the title",
        "'- x\nTea 03/04/2031\n', 1, A bullet under no heading",
        "'Tea 03/04/2031\n\n- x\n', 3, A bullet under no heading",
        "'Tea 03/04/2031\n\nKettles\n-\n', 4, An empty bullet",
        "'Tea 03/04/2031\n\nKettles\n- \u00A0\n', 4, An empty bullet",
        "'Tea 03/04/2031\n\nKettles\n- x\n---\n', 5, Left out is “---”",
        "'Tea 03/04/2031\n\nKettles\n- x\n##\n', 5, Left out is “##”",
        "'Tea 03/04/2031\nAll Topics\n- x\n    - y\n', 4, A topic is indented",
        "'Tea 03/04/2031\nAll Topics\n- x\n\nAll Topics\n- y\n', 5, “All Topics” stands here again",
        "'Tea 03/04/2031\n![a](b.png)\n![c](d.png)\n', 3, A second picture",
        "'Tea 03/04/2031\n![a](/b.png)\n', 2, A picture must lie beside the notes",
        "'Tea 03/04/2031\n![a](x/../../b.png)\n', 2, A picture must lie beside the notes",
        "'Tea 03/04/2031\n![a](https://tea.example/b.png)\n', 2, A picture must lie beside the notes",
        "'Tea 03/04/2031\n![a](x\\b.png)\n', 2, A picture must lie beside the notes",
        "'Tea 03/04/2031\n![a]()\n', 2, A picture must lie beside the notes"
    })
    void whatIsNotUnderstoodIsToldWithItsLine(String text, int line, String start) throws Unreadable {
        assertThat(read(text).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isEqualTo(line);
            assertThat(warning.text()).startsWith(start);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031.03.05.md", "2031-03-05.md", "notes-2010.10.22.txt"})
    void theDateOfTheTitleCountsAndTheNameOfTheFileIsDoubted(String file) throws Unreadable {
        ReadNotes notes = NotesReader.read(file, TITLE, List.of());

        assertThat(notes.date()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(notes.warnings()).extracting(Warning::line).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031.03.04.md", "2031-3-4.md", "notes.md", "12031.03.05.md"})
    void aNameThatSaysTheSameOrNothingIsFine(String file) throws Unreadable {
        assertThat(NotesReader.read(file, TITLE, List.of()).warnings()).isEmpty();
    }

    @Test
    void plainTextUnderAHeadingIsKeptAsANote() throws Unreadable {
        ReadNotes notes = read(TITLE + "\nKettles\nWe talked\nand talked.\n- x\n  at length\n");

        assertThat(notes.discussed())
                .containsExactly(
                        new Heading(3, "Kettles", null, List.of(new Line("We talked", 0))),
                        new Heading(5, "and talked.", null, List.of(new Line("x at length", 0))));
        assertThat(notes.warnings()).extracting(Warning::line).containsExactly(4, 7);
    }

    @Test
    void whatIsNestedTooDeepGoesOnTheDeepestLevel() throws Unreadable {
        ReadNotes notes = read(TITLE + "\nKettles\n                        - x\n");

        assertThat(notes.discussed().get(0).notes()).containsExactly(new Line("x", 5));
        assertThat(notes.warnings()).extracting(Warning::line).containsExactly(4);
    }

    @Test
    void warningsOfBeforeComeFirst() throws Unreadable {
        Warning before = new Warning(9, "before");

        assertThat(NotesReader.read("notes.md", TITLE, List.of(before)).warnings())
                .containsExactly(before);
    }

    @Test
    void whoeverEarnsThousandsOfWarningsGetsFewer() throws Unreadable {
        assertThat(read(TITLE + "- x\n".repeat(9_000)).warnings())
                .hasSize(201)
                .last()
                .isEqualTo(new Warning(9_001, "Up to this line there are 8800 more such places."));
    }

    @ParameterizedTest
    @CsvSource({
        "'All Topics\n- x\n', 1, No line names the group and the day",
        "'x\nTea, 3 April 2031\n', 1, No line names the group and the day",
        "'x\nTea 02/30/2020\n', 2, There is no such day as 02/30/2020",
        "'Tea 16/01/2020\n', 1, There is no such day as 16/01/2020",
        "'Tea 01/16/20\n', 1, The year of 01/16/20 is not between 1990 and 2100",
        "'Tea 01/16/2101\n', 1, The year of 01/16/2101",
        "'Tea 03/04/2031\n\n---\n\nTea 03/05/2031\n', 5, A second session begins here"
    })
    void whatCannotBeAnEveningIsRefused(String text, int line, String start) {
        assertRefused(text, line, start);
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefused() {
        String kettles = TITLE + "Kettles\n";

        assertRefused("x".repeat(501) + " 03/04/2031\n", 1, "The title is longer than 500");
        assertRefused(TITLE + "x".repeat(501), 2, "A heading is longer than 500");
        assertRefused(TITLE + "All Topics\n- " + "x".repeat(501), 3, "The title of a topic is longer than 500");
        assertRefused(kettles + "- " + "x".repeat(4_001), 3, "A note is longer than 4,000");
        assertRefused(kettles + "- x\n".repeat(5_001), 5_003, "There are more than 5,000 notes");
        assertRefused(TITLE + "All Topics\n" + "- x\n".repeat(501), 503, "There are more than 500 topics");
        assertRefused(TITLE + "x\n\n".repeat(501), 1_002, "There are more than 500 discussed topics");
        assertRefused("\n".repeat(20_000) + TITLE, 20_001, "The file has more than 20,000 lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "-",
                "#",
                "\\",
                "/",
                "1/",
                "![",
                "![](",
                "(3 votes)",
                "( ",
                "\n",
                "- ",
                "e\u0301",
                "\u00A0"
            })
    void aMegabyteOfMischiefIsReadOrRefusedAtOnce(String mischief) {
        String much = mischief.repeat((1 << 20) / mischief.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (String text : List.of(much + "x\n" + TITLE, TITLE + "x" + much + "x", TITLE + "- x" + much + ")")) {
                try {
                    read(text);
                } catch (Unreadable refused) {
                    assertThat(refused.warning().line()).isPositive();
                }
            }
        });
    }

    private static void assertRefused(String text, int line, String start) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.warning().line()).isEqualTo(line);
            assertThat(refused).hasMessageStartingWith(start);
        });
    }

    private static ReadNotes read(String text) throws Unreadable {
        return NotesReader.read("notes.md", text, List.of());
    }
}
