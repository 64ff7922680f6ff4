package crema.archive;

import crema.archive.ReadNotes.Heading;
import crema.session.SessionRecord;
import crema.spi.ChapterReport;
import crema.spi.DiscussedReport;
import crema.spi.Exporter;
import crema.spi.GroupReport;
import crema.spi.Line;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.SettingValues;
import crema.spi.TopicReport;
import crema.spi.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ServiceLoader;

/** Writes what was read again, with the exporter that Crema comes with. */
final class Export {

    private static final Exporter MARKDOWN = ServiceLoader.load(Exporter.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(exporter -> exporter.id().equals("markdown"))
            .findFirst()
            .orElseThrow();

    private Export() {}

    static String of(ReadNotes notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = new Report(
                new GroupReport("tea-tables", "Tea Tables"),
                new ChapterReport("lisbon", "Lisbon", ZoneOffset.UTC),
                List.of(session(notes)));
        MARKDOWN.write("notes", report, SettingValues.initial(MARKDOWN.settings()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static SessionReport session(ReadNotes notes) {
        SessionReport session = SessionReport.of(
                        notes.date().toString(),
                        notes.title(),
                        notes.date(),
                        notes.date().atStartOfDay().toInstant(ZoneOffset.UTC))
                .withTopics(notes.topics().stream().map(TopicReport::of).toList())
                .withDiscussed(notes.discussed().stream().map(Export::discussed).toList())
                .withEpiphanies(lines(notes.epiphanies()))
                .withWording(new Wording(
                        notes.wording().board(),
                        notes.wording().topics(),
                        notes.wording().epiphanies()));
        SessionReport counted = notes.attendees() == null ? session : session.withAttendees(notes.attendees());
        return notes.picture() == null ? counted : counted.withPicture(notes.picture());
    }

    private static DiscussedReport discussed(Heading heading) {
        DiscussedReport report = DiscussedReport.of(heading.text(), List.of(), lines(heading.notes()));
        return heading.votes() == null ? report : report.withVotes(heading.votes());
    }

    private static List<Line> lines(List<SessionRecord.Line> lines) {
        return lines.stream().map(line -> new Line(line.depth(), line.text())).toList();
    }
}
