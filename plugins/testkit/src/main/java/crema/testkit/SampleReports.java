package crema.testkit;

import crema.spi.ChapterReport;
import crema.spi.DiscussedReport;
import crema.spi.GroupReport;
import crema.spi.Line;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.TopicReport;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Invented reports of one chapter, from nothing to hostile. Each call makes a new one. */
public final class SampleReports {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private SampleReports() {}

    /** No session at all. */
    public static Report withoutSessions() {
        return reportOf();
    }

    /** One session of which nothing but its place in time is known. */
    public static Report emptySession() {
        return reportOf(session(LocalDate.of(2031, 3, 4)));
    }

    /** One session that has everything a record can have. */
    public static Report usual() {
        return reportOf(usualSession());
    }

    /** One session as old notes know it: a discussion without votes, and neither picture nor attendees nor topics. */
    public static Report sparse() {
        return reportOf(sparseSession());
    }

    /** The usual session, an empty one and the sparse one, newest first. */
    public static Report several() {
        return reportOf(usualSession(), session(LocalDate.of(2031, 2, 25)), sparseSession());
    }

    /** One session with {@link HostileText} wherever a person can type, and the usual rest. */
    public static Report hostile() {
        List<Line> lines = HostileText.all().stream()
                .map(text -> new Line(text.length() % 4, text))
                .toList();
        return reportOf(usualSession()
                .withTopics(HostileText.all().stream().map(TopicReport::of).toList())
                .withEpiphanies(lines)
                .withDiscussed(HostileText.all().stream()
                        .map(text -> DiscussedReport.of(text, List.of(text, text), lines))
                        .toList()));
    }

    /** A chapter, as documents about one get it: heads alone, newest first; two sessions are of one date. */
    public static Report chapter() {
        return reportOf(
                head(LocalDate.of(2031, 3, 4), "-2"),
                head(LocalDate.of(2031, 3, 4), "").withAttendees(7),
                head(LocalDate.of(2030, 12, 24), ""));
    }

    /** A chapter that has met every day for years. */
    public static Report longChapter() {
        return reportOf(Stream.iterate(LocalDate.of(2031, 3, 4), day -> day.minusDays(1))
                .limit(2000)
                .map(day -> head(day, ""))
                .toArray(SessionReport[]::new));
    }

    /** Chapters with {@link HostileText} as names of group and chapter and as title of a session. */
    public static List<Report> hostileChapters() {
        return HostileText.all().stream().map(SampleReports::chapterNamed).toList();
    }

    private static Report chapterNamed(String text) {
        LocalDate date = LocalDate.of(2031, 3, 4);
        return new Report(
                new GroupReport("tea-tables", text),
                new ChapterReport("lisbon", text, LISBON),
                List.of(SessionReport.of(date.toString(), text, date, start(date))));
    }

    private static SessionReport head(LocalDate date, String suffix) {
        String slug = date + suffix;
        return SessionReport.of(slug, "Tea Tables", date, start(date))
                .withAddress(URI.create("https://tea.example/g/tea-tables/lisbon/" + slug));
    }

    private static Report reportOf(SessionReport... sessions) {
        return new Report(
                new GroupReport("tea-tables", "Tea Tables"),
                new ChapterReport("lisbon", "Lisbon", LISBON),
                List.of(sessions));
    }

    private static SessionReport session(LocalDate date) {
        return SessionReport.of(date.toString(), "Tea Tables", date, start(date));
    }

    private static Instant start(LocalDate date) {
        return date.atTime(LocalTime.of(18, 30)).atZone(LISBON).toInstant();
    }

    private static SessionReport usualSession() {
        return session(LocalDate.of(2031, 3, 4))
                .withAddress(URI.create("https://tea.example/g/tea-tables/lisbon/2031-03-04"))
                .withAttendees(7)
                .withPicture("images/2031.03.04.png")
                .withTopics(List.of(
                        TopicReport.of("Does water matter?").withDots(4),
                        TopicReport.of("Kettles").withDots(2),
                        TopicReport.of("Pots").withDots(1),
                        TopicReport.of("Milk first").withDots(0)))
                .withDiscussed(List.of(
                        DiscussedReport.of(
                                        "Does water matter",
                                        List.of("Does water matter?"),
                                        List.of(
                                                new Line(0, "Hard water dulls green tea"),
                                                new Line(1, "A filter costs less than a kettle"),
                                                new Line(2, "“Ours came with the flat” 🙂"),
                                                new Line(0, "See https://tea.example/water?hard=yes&soft=no#both")))
                                .withVotes(4),
                        DiscussedReport.of(
                                        "Kettles / Pots",
                                        List.of("Kettles", "Pots"),
                                        List.of(new Line(0, "A goose neck pours slowly")))
                                .withVotes(3)))
                .withEpiphanies(List.of(new Line(0, "Weigh the leaves"), new Line(1, "3 g a cup")));
    }

    private static SessionReport sparseSession() {
        return session(LocalDate.of(2031, 2, 18))
                .withDiscussed(List.of(
                        DiscussedReport.of("Second infusions", List.of(), List.of(new Line(0, "Oolong takes five")))));
    }
}
