package crema.testkit;

import crema.spi.ChapterReport;
import crema.spi.DiscussedReport;
import crema.spi.GroupReport;
import crema.spi.Line;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.TopicReport;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

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

    private static Report reportOf(SessionReport... sessions) {
        return new Report(
                new GroupReport("tea-tables", "Tea Tables"),
                new ChapterReport("lisbon", "Lisbon", LISBON),
                List.of(sessions));
    }

    private static SessionReport session(LocalDate date) {
        return SessionReport.of(
                date.toString(),
                "Tea Tables",
                date,
                date.atTime(LocalTime.of(18, 30)).atZone(LISBON).toInstant());
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
