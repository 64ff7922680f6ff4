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
