package crema.export;

import crema.platform.SiteSettings;
import crema.session.SessionRecord;
import crema.spi.ChapterReport;
import crema.spi.DiscussedReport;
import crema.spi.GroupReport;
import crema.spi.Line;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.TopicReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/** Turns a session's record into what an exporter may see. What is off the record never gets this far. */
@ApplicationScoped
class Reports {

    @Inject
    private SiteSettings settings;

    Report of(SessionRecord record) {
        ZoneId zone = ZoneId.of(record.zone());
        SessionReport session = SessionReport.of(record.slug(), record.title(), record.date(), record.startsAt())
                .withAddress(URI.create(settings.baseUrl() + record.path()))
                .withTopics(record.topics().stream().map(Reports::topic).toList())
                .withDiscussed(
                        record.discussed().stream().map(Reports::discussed).toList())
                .withEpiphanies(lines(record.epiphanies()));
        return new Report(
                new GroupReport(record.groupSlug(), record.group()),
                new ChapterReport(record.chapterSlug(), record.chapter(), zone),
                List.of(withWhatIsKnown(session, record)));
    }

    private static SessionReport withWhatIsKnown(SessionReport report, SessionRecord record) {
        // The wording of the notes, record.wording(), goes here.
        SessionReport counted = record.attendees() == null ? report : report.withAttendees(record.attendees());
        return record.picture() == null || record.picture().path() == null
                ? counted
                : counted.withPicture(record.picture().path());
    }

    private static TopicReport topic(SessionRecord.Topic topic) {
        TopicReport report = TopicReport.of(topic.title());
        return topic.dots() == null ? report : report.withDots(topic.dots());
    }

    private static DiscussedReport discussed(SessionRecord.Discussed told) {
        List<String> proposed =
                told.proposed().stream().map(SessionRecord.Topic::title).toList();
        DiscussedReport report = DiscussedReport.of(told.heading(), proposed, lines(told.notes()));
        return told.votes() == null ? report : report.withVotes(told.votes());
    }

    private static List<Line> lines(List<SessionRecord.Line> lines) {
        return lines.stream().map(line -> new Line(line.depth(), line.text())).toList();
    }
}
