package crema.archive;

import crema.platform.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was made of one file, as the API answers it.
 *
 * @param outcome {@code imported}, {@code unchanged}, {@code failed}; in a preview {@code read}
 * @param picture the path the notes name; null when they name none
 * @param topics how many were proposed; like what follows null for what failed
 */
public record Report(
        String file,
        String outcome,
        LocalDate date,
        Integer attendees,
        String picture,
        Integer topics,
        Integer epiphanies,
        List<Discussed> discussed,
        List<Warning> warnings) {

    /** A file that says something odd in every line need not be quoted whole. */
    private static final int MOST_WARNINGS = 100;

    public Report {
        discussed = List.copyOf(discussed);
        warnings = List.copyOf(warnings);
    }

    /** @param notes how many lines were noted */
    public record Discussed(String heading, Integer votes, List<String> proposed, int notes) {

        public Discussed {
            proposed = List.copyOf(proposed);
        }
    }

    static String of(Understood understood, Outcome outcome) {
        ReadNotes notes = understood.notes();
        return Json.write(new Report(
                notes.file(),
                outcome.word(),
                notes.date(),
                notes.attendees(),
                notes.picture(),
                notes.topics().size(),
                notes.epiphanies().size(),
                discussed(understood),
                few(understood.warnings())));
    }

    static String failed(String file, Warning why) {
        return Json.write(
                new Report(file, Outcome.FAILED.word(), null, null, null, null, null, List.of(), List.of(why)));
    }

    private static List<Discussed> discussed(Understood understood) {
        List<String> topics = understood.notes().topics();
        List<Discussed> discussed = new ArrayList<>();
        for (ReadNotes.Heading heading : understood.notes().discussed()) {
            List<String> proposed = understood.links().get(discussed.size()).stream()
                    .map(topics::get)
                    .toList();
            discussed.add(new Discussed(
                    heading.text(), heading.votes(), proposed, heading.notes().size()));
        }
        return discussed;
    }

    /** The first hundred, and how many more there are. */
    static List<Warning> few(List<Warning> warnings) {
        if (warnings.size() <= MOST_WARNINGS) {
            return warnings;
        }
        List<Warning> few = new ArrayList<>(warnings.subList(0, MOST_WARNINGS));
        Warning next = warnings.get(MOST_WARNINGS);
        few.add(new Warning(next.line(), "And " + (warnings.size() - MOST_WARNINGS) + " more like these."));
        return few;
    }
}
