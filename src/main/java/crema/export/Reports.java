package crema.export;

import crema.platform.SiteSettings;
import crema.session.ChapterRecord;
import crema.session.PastSession;
import crema.session.SessionRecord;
import crema.spi.ChapterReport;
import crema.spi.DiscussedReport;
import crema.spi.GroupReport;
import crema.spi.Line;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.TopicReport;
import crema.spi.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Turns the record of a session or chapter into what an exporter may see. What is off the record never gets this far. */
@ApplicationScoped
class Reports {

    @Inject
    private SiteSettings settings;

    Report of(SessionRecord record) {
        SessionReport session = SessionReport.of(record.slug(), record.title(), record.date(), record.startsAt())
                .withAddress(address(record.path()))
                .withTopics(record.topics().stream().map(Reports::topic).toList())
                .withDiscussed(
                        record.discussed().stream().map(Reports::discussed).toList())
                .withEpiphanies(lines(record.epiphanies()));
        return new Report(
                new GroupReport(record.groupSlug(), record.group()),
                new ChapterReport(record.chapterSlug(), record.chapter(), ZoneId.of(record.zone())),
                List.of(withWhatIsKnown(session, record)));
    }

    Report of(ChapterRecord record) {
        return new Report(
                new GroupReport(record.groupSlug(), record.group()),
                new ChapterReport(record.slug(), record.name(), ZoneId.of(record.zone())),
                record.sessions().stream().map(head -> head(head, record)).toList());
    }

    private SessionReport head(ChapterRecord.Head head, ChapterRecord chapter) {
        LocalDate date = head.startsAt().atZone(ZoneId.of(chapter.zone())).toLocalDate();
        SessionReport session = SessionReport.of(head.slug(), head.title(), date, head.startsAt())
                .withAddress(address(chapter.path() + "/" + head.slug()));
        return head.attendees() == null ? session : session.withAttendees(head.attendees());
    }

    private URI address(String path) {
        return URI.create(settings.baseUrl() + path);
    }

    private static SessionReport withWhatIsKnown(SessionReport report, SessionRecord record) {
        SessionReport worded = report.withWording(wording(record.wording()));
        SessionReport counted = record.attendees() == null ? worded : worded.withAttendees(record.attendees());
        return record.picture() == null || record.picture().path() == null
                ? counted
                : counted.withPicture(record.picture().path());
    }

    private static Wording wording(PastSession.Wording words) {
        return new Wording(words.board(), words.topics(), words.epiphanies());
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
