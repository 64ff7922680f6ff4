package crema.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import crema.spi.ChapterReport;
import crema.spi.DiscussedReport;
import crema.spi.GroupReport;
import crema.spi.Line;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.SettingValues;
import crema.spi.TopicReport;
import crema.spi.Wording;
import crema.testkit.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExporterTest {

    private static final SessionReport SESSION = SessionReport.of(
            "2031-03-04", "Tea Tables", LocalDate.of(2031, 3, 4), Instant.parse("2031-03-04T18:30:00Z"));

    @Test
    void theNotesHaveTheUsualShape() throws IOException {
        assertThat(notesOf(SampleReports.usual())).isEqualTo(golden("usual.md"));
    }

    @Test
    void whatIsNotKnownIsNotWritten() throws IOException {
        assertThat(notesOf(SampleReports.sparse())).isEqualTo(golden("sparse.md"));
        assertThat(notesOf(SampleReports.emptySession())).isEqualTo("Tea Tables 03/04/2031\n");
    }

    @Test
    void severalSessionsAreWrittenInTheOrderOfTheReport() throws IOException {
        assertThat(notesOf(SampleReports.several())).isEqualTo(golden("several.md"));
    }

    @Test
    void noSessionIsAnEmptyDocument() throws IOException {
        assertThat(notesOf(SampleReports.withoutSessions())).isEmpty();
    }

    @Test
    void oneIsNotPlural() throws IOException {
        SessionReport session = SESSION.withAttendees(1)
                .withDiscussed(List.of(
                        DiscussedReport.of("Pots", List.of(), List.of()).withVotes(1),
                        DiscussedReport.of("Cups", List.of(), List.of()).withVotes(0)));

        assertThat(notesOf(session)).isEqualTo("""
                Tea Tables 03/04/2031
                1 attendee

                Pots (1 vote)

                Cups (0 votes)
                """);
    }

    @Test
    void theTitleIsThatOfTheSessionNotOfTheGroup() throws IOException {
        SessionReport imported = SessionReport.of("2031-03-04", "TeaTables", SESSION.date(), SESSION.startsAt());

        assertThat(notesOf(imported)).isEqualTo("TeaTables 03/04/2031\n");
    }

    @Test
    void importedNotesKeepTheirWordsAboveEachPart() throws IOException {
        SessionReport imported = SESSION.withPicture("a.png")
                .withTopics(List.of(TopicReport.of("Pots")))
                .withEpiphanies(List.of(new Line(0, "Weigh")))
                .withWording(new Wording("the board", "All topics:", "Epiphany"));

        assertThat(notesOf(imported)).isEqualTo("""
                ![the board](a.png)

                Tea Tables 03/04/2031

                All topics:
                - Pots

                Epiphany
                - Weigh
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- x",
                "-x",
                "*",
                "---",
                "# x",
                "#",
                "![x](y.png)",
                "6 attendees",
                "all topics:",
                "Epiphany",
                "Ephiphanies",
                "\u00A0",
                "\\- x",
                "\\\\All Topics"
            })
    void aHeadingThatWouldBeReadAsSomethingElseIsGuarded(String heading) throws IOException {
        assertThat(notesOf(discussed(heading))).endsWith("\n\n\\" + heading + "\n");
        assertThat(notesOf(SessionReport.of("x", heading, SESSION.date(), SESSION.startsAt())))
                .isEqualTo("\\" + heading + " 03/04/2031\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "->x",
                "*x*",
                "--",
                "#x",
                "![x",
                "six attendees",
                "All",
                "x",
                "\\x",
                "\\",
                "Tea 01/01/2031",
                "1. x"
            })
    void anyOtherHeadingIsWrittenAsItIs(String heading) throws IOException {
        assertThat(notesOf(discussed(heading))).endsWith("\n\n" + heading + "\n");
    }

    @Test
    void onlyRealVotesLookLikeThem() throws IOException {
        assertThat(notesOf(discussed("Pots (3 votes)"))).endsWith("\n\nPots \\(3 votes)\n");
        assertThat(notesOf(discussed("Pots \\(3 votes)"))).endsWith("\n\nPots \\\\(3 votes)\n");
        assertThat(notesOf(SESSION.withDiscussed(List.of(DiscussedReport.of("Pots (3 votes)", List.of(), List.of())
                        .withVotes(2)))))
                .endsWith("\n\nPots (3 votes) (2 votes)\n");
    }

    @Test
    void aBulletNeedsAGuardOnlyWhenItCannotBeSeen() throws IOException {
        List<Line> lines = List.of(new Line(0, "-"), new Line(0, "All Topics"), new Line(0, "\u00A0"));

        assertThat(notesOf(SESSION.withEpiphanies(lines))).endsWith("\n- -\n- All Topics\n- \\\u00A0\n");
    }

    private static SessionReport discussed(String heading) {
        return SESSION.withDiscussed(List.of(DiscussedReport.of(heading, List.of(), List.of())));
    }

    @Test
    void aHeadingOrBulletStaysOnOneLine() throws IOException {
        String text = "one\r\ntwo\nthree\rfour\u2028five";
        SessionReport session = SESSION.withTopics(List.of(TopicReport.of(text)))
                .withEpiphanies(List.of(new Line(1, text)))
                .withDiscussed(List.of(DiscussedReport.of(text, List.of(), List.of(new Line(2, text)))));

        assertThat(notesOf(session)).isEqualTo("""
                Tea Tables 03/04/2031

                All Topics
                - one two three four five

                Epiphanies
                    - one two three four five

                one two three four five
                        - one two three four five
                """);
    }

    @Test
    void textIsKeptExactly() throws IOException {
        String text = "“Tea™” 🫖 <b>*_`[](x)\\ & \t$1 https://tea.example/a?b=c#d";

        assertThat(notesOf(SESSION.withTopics(List.of(TopicReport.of(text))))).contains("\n- " + text + "\n");
    }

    @Test
    void theIndexLeadsToTheNotesNewestFirst() throws IOException {
        assertThat(written("index", SampleReports.chapter())).isEqualTo(golden("index.md"));
    }

    @Test
    void theIndexOfAnEmptyChapterIsItsTitle() throws IOException {
        assertThat(written("index", SampleReports.withoutSessions())).isEqualTo("# Tea Tables Lisbon\n");
    }

    @Test
    void aNameInTheIndexIsNoMarkup() throws IOException {
        Report report = new Report(
                new GroupReport("tea-tables", "[Tea](https://tea.example)\n<b>\\`#` & *milk*_"),
                new ChapterReport("lisbon", "Lisbon", ZoneId.of("Europe/Lisbon")),
                List.of());

        assertThat(written("index", report))
                .isEqualTo("# \\[Tea\\](https://tea.example) \\<b\\>\\\\\\`\\#\\` \\& \\*milk\\*\\_ Lisbon\n");
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/crema/markdown", name));
    }

    private static String notesOf(SessionReport session) throws IOException {
        return notesOf(new Report(
                new GroupReport("tea-tables", "Tea Tables"),
                new ChapterReport("lisbon", "Lisbon", ZoneId.of("Europe/Lisbon")),
                List.of(session)));
    }

    static String notesOf(Report report) throws IOException {
        return written("notes", report);
    }

    private static String written(String document, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExporter().write(document, report, SettingValues.initial(List.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
