package crema.markdown;

import crema.spi.DiscussedReport;
import crema.spi.Line;
import crema.spi.SessionReport;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes of one session: blocks of lines with a blank line between them. */
record Notes(SessionReport session) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    String text() {
        return Stream.of(picture(), title(), topics(), epiphanies(), discussed())
                .flatMap(blocks -> blocks)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> picture() {
        return session.picture().stream()
                .map(path -> line("![" + session.wording().board() + "](" + path + ")"));
    }

    private Stream<String> title() {
        String title = line((Guarded.title(oneLine(session.title())) + " " + DATE.format(session.date())).strip());
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
                session.wording().topics(),
                session.topics().stream()
                        .map(topic -> new Line(0, topic.title()))
                        .toList());
    }

    private Stream<String> epiphanies() {
        return list(session.wording().epiphanies(), session.epiphanies());
    }

    private Stream<String> discussed() {
        return session.discussed().stream().map(topic -> line(heading(topic)) + bullets(topic.notes()));
    }

    private static String heading(DiscussedReport topic) {
        String heading = Guarded.heading(oneLine(topic.heading()), topic.votes().isPresent());
        return topic.votes().isPresent()
                ? heading + " (" + counted(topic.votes().getAsInt(), "vote") + ")"
                : heading;
    }

    private static Stream<String> list(String heading, List<Line> lines) {
        return lines.isEmpty() ? Stream.empty() : Stream.of(line(heading) + bullets(lines));
    }

    private static String bullets(List<Line> lines) {
        return lines.stream()
                .map(line -> line("    ".repeat(line.depth()) + "- " + Guarded.bullet(oneLine(line.text()))))
                .collect(Collectors.joining());
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String line(String text) {
        return oneLine(text) + "\n";
    }

    private static String oneLine(String text) {
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }
}
