package crema.markdown;

import crema.spi.ChapterReport;
import crema.spi.DiscussedReport;
import crema.spi.GroupReport;
import crema.spi.Line;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.TopicReport;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A real note, made a report of.
 *
 * @param meaning what the note means, as {@code expected.json} says
 * @param source the note itself, read only for the one thing its meaning leaves out: how it writes the group's name
 */
record RealNote(JsonObject meaning, String source) {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    Report report() {
        return new Report(
                new GroupReport("coffeeops", "CoffeeOps"),
                new ChapterReport("nyc", "New York", NEW_YORK),
                List.of(session()));
    }

    private SessionReport session() {
        LocalDate date = LocalDate.parse(meaning.getString("date"));
        SessionReport session = SessionReport.of(
                        date.toString(),
                        title(),
                        date,
                        date.atTime(8, 30).atZone(NEW_YORK).toInstant())
                .withTopics(
                        texts(meaning, "topics").stream().map(TopicReport::of).toList())
                .withEpiphanies(lines(meaning.getJsonArray("epiphanies")))
                .withDiscussed(meaning.getJsonArray("discussed").getValuesAs(RealNote::discussed));
        return withAttendees(withPicture(session));
    }

    private String title() {
        return source.lines()
                .filter(line -> line.matches(".* \\d\\d/\\d\\d/\\d{4}"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .findFirst()
                .orElseThrow();
    }

    private SessionReport withAttendees(SessionReport session) {
        return meaning.isNull("attendees") ? session : session.withAttendees(meaning.getInt("attendees"));
    }

    private SessionReport withPicture(SessionReport session) {
        return meaning.isNull("image") ? session : session.withPicture(meaning.getString("image"));
    }

    private static DiscussedReport discussed(JsonObject topic) {
        DiscussedReport discussed = DiscussedReport.of(
                topic.getString("heading"), texts(topic, "proposed"), lines(topic.getJsonArray("notes")));
        return topic.isNull("votes") ? discussed : discussed.withVotes(topic.getInt("votes"));
    }

    private static List<String> texts(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static List<Line> lines(JsonArray lines) {
        return lines.getValuesAs((JsonArray line) -> new Line(line.getInt(0), line.getString(1)));
    }
}
