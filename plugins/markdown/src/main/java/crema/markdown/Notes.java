package crema.markdown;

import crema.spi.DiscussedReport;
import crema.spi.Line;
import crema.spi.SessionReport;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes of one session: blocks of lines with a blank line between them. */
record Notes(SessionReport session) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    String text() {
        return Stream.of(picture(), title(), topics(), epiphanies(), discussed())
                .flatMap(blocks -> blocks)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> picture() {
        return session.picture().stream().map(path -> line("![Our Board](" + path + ")"));
    }

    private Stream<String> title() {
        String title = line(session.title() + " " + DATE.format(session.date()));
        return Stream.of(
                session.attendees().isPresent()
                        ? title + attendees(session.attendees().getAsInt())
                        : title);
    }

    private static String attendees(int count) {
        return line(counted(count, "attendee"));
    }

    private Stream<String> topics() {
        return list(
                "All Topics",
                session.topics().stream()
                        .map(topic -> new Line(0, topic.title()))
                        .toList());
    }

    private Stream<String> epiphanies() {
        return list("Epiphanies", session.epiphanies());
    }

    private Stream<String> discussed() {
        return session.discussed().stream().map(topic -> line(heading(topic)) + bullets(topic.notes()));
    }

    private static String heading(DiscussedReport topic) {
        return topic.votes().isPresent()
                ? topic.heading() + " (" + counted(topic.votes().getAsInt(), "vote") + ")"
                : topic.heading();
    }

    private static Stream<String> list(String heading, List<Line> lines) {
        return lines.isEmpty() ? Stream.empty() : Stream.of(line(heading) + bullets(lines));
    }

    private static String bullets(List<Line> lines) {
        return lines.stream()
                .map(line -> line("    ".repeat(line.depth()) + "- " + line.text()))
                .collect(Collectors.joining());
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ") + "\n";
    }
}
