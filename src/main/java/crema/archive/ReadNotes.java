package crema.archive;

import crema.session.PastSession.Wording;
import crema.session.SessionRecord.Line;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file of notes says, before its headings are linked to the topics that were proposed.
 *
 * @param file its name
 * @param title how it spells the group's name
 * @param attendees null when it does not say
 * @param picture the path of the picture of the board, null when it names none
 * @param topics the titles of all that was proposed, in that order
 * @param text the notes as they were, with lines that end with {@code \n}
 */
record ReadNotes(
        String file,
        LocalDate date,
        String title,
        Integer attendees,
        Wording wording,
        String picture,
        List<String> topics,
        List<Heading> discussed,
        List<Line> epiphanies,
        List<Warning> warnings,
        String text) {

    ReadNotes {
        topics = List.copyOf(topics);
        discussed = List.copyOf(discussed);
        epiphanies = List.copyOf(epiphanies);
        warnings = List.copyOf(warnings);
    }

    /**
     * A discussed topic.
     *
     * @param line where it stands, counted from 1
     * @param votes null when none are given
     */
    record Heading(int line, String text, Integer votes, List<Line> notes) {

        Heading {
            notes = List.copyOf(notes);
        }
    }
}
