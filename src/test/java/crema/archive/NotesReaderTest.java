package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;

import crema.archive.ReadNotes.Heading;
import crema.session.PastSession.Wording;
import crema.session.SessionRecord.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How notes are understood that people wrote in their own ways. */
class NotesReaderTest {

    private static final String TITLE = "Tea Tables 03/04/2031\n";

    @Test
    void theUsualNotesAreReadWhole() throws Unreadable {
        ReadNotes notes = read("""
                ![Our Board](images/2031.03.04.png)

                Tea Tables 03/04/2031
                7 attendees

                All Topics
                - Kettles
                - Pots

                Epiphanies
                - Weigh the leaves
                    - 3 g a cup

                Kettles? (3 votes)
                - See https://tea.example/a?b=c#d
                    - A goose neck pours slowly
                        - “Ours” 🙂
                """);

        assertThat(notes.title()).isEqualTo("Tea Tables");
        assertThat(notes.date()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(notes.attendees()).isEqualTo(7);
        assertThat(notes.picture()).isEqualTo("images/2031.03.04.png");
        assertThat(notes.wording()).isEqualTo(Wording.USUAL);
        assertThat(notes.topics()).containsExactly("Kettles", "Pots");
        assertThat(notes.epiphanies()).containsExactly(new Line("Weigh the leaves", 0), new Line("3 g a cup", 1));
        assertThat(notes.discussed())
                .containsExactly(new Heading(
                        14,
                        "Kettles?",
                        3,
                        List.of(
                                new Line("See https://tea.example/a?b=c#d", 0),
                                new Line("A goose neck pours slowly", 1),
                                new Line("“Ours” 🙂", 2))));
        assertThat(notes.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tea Tables 1/6/2020, Tea Tables, 2020-01-06",
        "Tea  Tables  - 01/06/2020, Tea  Tables  -, 2020-01-06",
        "# Tea Tables 01/06/2020, Tea Tables, 2020-01-06",
        "01/06/2020, '', 2020-01-06",
        "Tea 01/01/2019 01/06/2020, Tea 01/01/2019, 2020-01-06"
    })
    void theTitleEndsWithADate(String line, String title, LocalDate date) throws Unreadable {
        assertThat(read(line).title()).isEqualTo(title);
        assertThat(read(line).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"1 attendee, 1", "6 Attendees, 6", "0 attendees, 0", "Attendees: 12, 12"})
    void attendeesAreCounted(String line, int count) throws Unreadable {
        assertThat(read(TITLE + line).attendees()).isEqualTo(count);
        assertThat(read(TITLE + "\n" + line).attendees()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"All Topics", "All topics", "ALL TOPICS:", "all  topics :", "All Topcs"})
    void theTopicsAreFoundUnderTheirHeadingHoweverItIsWritten(String heading) throws Unreadable {
        ReadNotes notes = read(TITLE + heading + "  \n- Kettles\n");

        assertThat(notes.topics()).containsExactly("Kettles");
        assertThat(notes.wording().topics()).isEqualTo(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Epiphanies ", "epiphanies:", "Epiphany", "Ephiphanies"})
    void soAreTheEpiphanies(String heading) throws Unreadable {
        ReadNotes notes = read(TITLE + heading + "\n- Weigh\n");

        assertThat(notes.epiphanies()).containsExactly(new Line("Weigh", 0));
        assertThat(notes.wording().epiphanies()).isEqualTo(heading.strip());
    }

    @Test
    void thePartsMayComeInAnyOrderAndWithoutBlankLines() throws Unreadable {
        ReadNotes notes =
                read(TITLE + "Epiphanies\n- Weigh\nKettles\n- slow\nAll Topics\n- Kettles\n\n\n\nPots\n- big");

        assertThat(notes.topics()).containsExactly("Kettles");
        assertThat(notes.epiphanies()).containsExactly(new Line("Weigh", 0));
        assertThat(notes.discussed()).extracting(Heading::text).containsExactly("Kettles", "Pots");
    }

    @ParameterizedTest
    @CsvSource({
        "Kettles (3 votes), Kettles, 3",
        "Kettles ( 3 votes), Kettles, 3",
        "Kettles (1 vote), Kettles, 1",
        "Kettles(2Votes), Kettles, 2",
        "Kettles (0 votes) (2 votes), Kettles (0 votes), 2",
        "Kettles (three votes), Kettles (three votes),",
        "Kettles (3 votes)!, Kettles (3 votes)!,",
        "Kettles \\(3 votes), Kettles (3 votes),",
        "(3 votes), (3 votes),"
    })
    void votesStandBehindTheHeading(String line, String text, Integer votes) throws Unreadable {
        Heading heading = read(TITLE + "\n" + line).discussed().get(0);

        assertThat(heading.text()).isEqualTo(text);
        assertThat(heading.votes()).isEqualTo(votes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- x", "* x", "+ x", "• x", "-\tx", "-x", "-   x", "-\u00A0x", "– x"})
    void bulletsMayLookOtherwise(String bullet) throws Unreadable {
        assertThat(notesUnder(bullet)).containsExactly(new Line("x", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Kettles**", "*Kettles* all", "->Kettles", "1. Kettles"})
    void notAllThatLooksLikeABulletIsOne(String line) throws Unreadable {
        assertThat(read(TITLE + "\n" + line).discussed())
                .extracting(Heading::text)
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n    - b\n        - c\n- d",
                "- a\n\t- b\n\t\t- c\n- d",
                "- a\n  - b\n    - c\n- d",
                "- a\n   - b\n      - c\n- d",
                " - a\n   - b\n     - c\n - d",
                "- a\n   - b\n       - c\n- d",
                "- a\n    - b\n         - c\n- d"
            })
    void nestingIsUnderstoodWithAnyIndentation(String bullets) throws Unreadable {
        assertThat(notesUnder(bullets))
                .containsExactly(new Line("a", 0), new Line("b", 1), new Line("c", 2), new Line("d", 0));
    }

    @Test
    void aJumpInNestingIsKept() throws Unreadable {
        assertThat(notesUnder("        - a\n- b\n            - c"))
                .containsExactly(new Line("a", 2), new Line("b", 0), new Line("c", 3));
    }

    @Test
    void aHeadingMayHaveNoNotes() throws Unreadable {
        assertThat(read(TITLE + "\nKettles\n\nPots\n- big\n\nCups").discussed())
                .containsExactly(
                        new Heading(3, "Kettles", null, List.of()),
                        new Heading(5, "Pots", null, List.of(new Line("big", 0))),
                        new Heading(8, "Cups", null, List.of()));
        assertThat(read(TITLE + "\nKettles\nPots\n- big").discussed())
                .extracting(Heading::text)
                .containsExactly("Kettles", "Pots");
    }

    @Test
    void textIsKeptExactly() throws Unreadable {
        String text = "\u00A0“Tea™”  \t x \u202Eaet\u202C e\u0301 \\* <b> 👩‍👩‍👧\u00A0";

        assertThat(notesUnder("- " + text + "  \t")).containsExactly(new Line(text, 0));
        assertThat(read(TITLE + "All Topics\n- a\n- a\n").topics()).containsExactly("a", "a");
    }

    @ParameterizedTest
    @CsvSource({
        "![](a.png), '', a.png",
        "![the board](images/a (1).png), the board, images/a (1).png",
        "![a](b](c.png), a, b](c.png"
    })
    void thePictureMayHaveAnyWords(String line, String board, String path) throws Unreadable {
        ReadNotes notes = read(line + "\n" + TITLE);

        assertThat(notes.wording().board()).isEqualTo(board);
        assertThat(notes.picture()).isEqualTo(path);
        assertThat(read(TITLE + "Kettles\n- x\n\n" + line).picture()).isEqualTo(path);
    }

    private static List<Line> notesUnder(String bullets) throws Unreadable {
        return read(TITLE + "\nKettles\n" + bullets).discussed().get(0).notes();
    }

    private static ReadNotes read(String text) throws Unreadable {
        return NotesReader.read("notes.md", text, List.of());
    }
}
