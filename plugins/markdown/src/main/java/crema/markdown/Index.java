package crema.markdown;

import crema.spi.Document;
import crema.spi.Report;
import crema.spi.SessionReport;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The index of a chapter's notes: a title, and a line for each session in the order of the report.
 *
 * @param notes the document whose files the lines lead to
 */
record Index(Report report, Document notes) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.ENGLISH);

    String text() {
        String sessions = report.sessions().stream().map(this::line).collect(Collectors.joining());
        return sessions.isEmpty() ? title() : title() + "\n" + sessions;
    }

    private String title() {
        return "# " + plain(report.group().name() + " " + report.chapter().name()) + "\n";
    }

    /** An index is read as a page of links, other than notes, so a name that looks like markup is kept from being some. */
    private static String plain(String names) {
        return names.replaceAll("\\R+", " ").replaceAll("[\\\\`*_\\[\\]<>&#~|]", "\\\\$0");
    }

    private String line(SessionReport session) {
        return "* [" + DATE.format(session.date()) + "](" + notes.fileName(session) + ")\n";
    }
}
