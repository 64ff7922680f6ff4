package crema.archive;

import crema.session.SessionRecord.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A note of an import as it was understood, beside what it says.
 *
 * @param date null, like all that follows but warnings and lines, when it cannot be read
 * @param pictured whether the picture it names was brought along
 * @param lines its text
 */
public record NoteView(
        int number,
        String file,
        Outcome outcome,
        LocalDate date,
        String title,
        Integer attendees,
        String picture,
        boolean pictured,
        List<String> topics,
        List<Heading> headings,
        List<Line> epiphanies,
        List<Warning> warnings,
        List<String> lines,
        String slug) {

    private static final int MOST_LINES = 2_000;

    public NoteView {
        topics = List.copyOf(topics);
        headings = List.copyOf(headings);
        epiphanies = List.copyOf(epiphanies);
        warnings = List.copyOf(warnings);
        lines = List.copyOf(lines);
    }

    /**
     * A discussed topic.
     *
     * @param proposed the places of the topics it stands for
     * @param how why they were taken to be these
     */
    public record Heading(int line, String text, Integer votes, Set<Integer> proposed, String how, List<Line> notes) {

        public Heading {
            proposed = Set.copyOf(proposed);
            notes = List.copyOf(notes);
        }
    }

    /** The proposed topics of a heading in words. */
    public String stands(Heading heading) {
        return heading.proposed().isEmpty()
                ? "A topic of its own"
                : heading.proposed().stream().sorted().map(topics::get).collect(Collectors.joining(" / "));
    }

    /** Its first lines, as many as a page can take. */
    public List<String> shown() {
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    /** Whether there are more. */
    public boolean longer() {
        return lines.size() > MOST_LINES;
    }

    /** Whether something is said of that line. */
    public boolean remarked(int line) {
        return warnings.stream().anyMatch(warning -> warning.line() == line);
    }

    /** Whether its links can still be changed. */
    public boolean open() {
        return outcome == Outcome.READ;
    }
}
