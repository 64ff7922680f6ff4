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
        SessionReport session = SessionReport.of(
                        record.slug(),
                        record.group(),
                        record.startsAt().atZone(zone).toLocalDate(),
                        record.startsAt())
                .withAddress(URI.create(settings.baseUrl() + record.path()))
                .withTopics(record.topics().stream().map(Reports::topic).toList())
                .withDiscussed(
                        record.discussed().stream().map(Reports::discussed).toList())
                .withEpiphanies(lines(record.epiphanies()));
        return new Report(
                new GroupReport(record.groupSlug(), record.group()),
                new ChapterReport(record.chapterSlug(), record.chapter(), zone),
                List.of(record.attendees() == 0 ? session : session.withAttendees(record.attendees())));
    }

    private static TopicReport topic(SessionRecord.Topic topic) {
        TopicReport report = TopicReport.of(topic.title());
        return topic.dots() == null ? report : report.withDots(topic.dots());
    }

    private static DiscussedReport discussed(SessionRecord.Topic topic) {
        DiscussedReport report = DiscussedReport.of(topic.title(), List.of(topic.title()), lines(topic.notes()));
        return topic.dots() == null || topic.dots() == 0 ? report : report.withVotes(topic.dots());
    }

    private static List<Line> lines(List<SessionRecord.Line> lines) {
        return lines.stream().map(line -> new Line(line.depth(), line.text())).toList();
    }
}
