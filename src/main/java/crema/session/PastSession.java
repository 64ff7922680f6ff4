package crema.session;

import crema.session.SessionRecord.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A session that was held elsewhere, as its notes tell it.
 *
 * @param file the name of the file it was read from
 * @param title how the notes spell the group's name
 * @param attendees null when the notes do not say
 * @param picturePath where the notes say the picture of the board is, null when they name none
 * @param picture the picture itself, as {@link Pictures} keeps it; null when it was not there
 * @param topics the titles of all that was proposed, in that order
 * @param text the notes as they were
 */
public record PastSession(
        String file,
        LocalDate date,
        String title,
        Integer attendees,
        Wording wording,
        String picturePath,
        UUID picture,
        List<String> topics,
        List<Discussed> discussed,
        List<Line> epiphanies,
        String text) {

    public PastSession {
        topics = List.copyOf(topics);
        discussed = List.copyOf(discussed);
        epiphanies = List.copyOf(epiphanies);
    }

    /**
     * What was said under one heading.
     *
     * @param votes null when the notes give none
     * @param proposed which of the proposed topics it stands for, counted from 0: one, several after a merge, none when it came up
     *     by itself
     */
    public record Discussed(String heading, Integer votes, List<Integer> proposed, List<Line> notes) {

        public Discussed {
            proposed = List.copyOf(proposed);
            notes = List.copyOf(notes);
        }
    }

    /** The fixed words of the notes: of the picture and above the lists of proposed topics and of epiphanies. */
    public record Wording(String board, String topics, String epiphanies) {

        public static final Wording USUAL = new Wording("Our Board", "All Topics", "Epiphanies");
    }
}
