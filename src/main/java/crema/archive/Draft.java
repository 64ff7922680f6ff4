package crema.archive;

import crema.archive.ReadNotes.Heading;
import crema.session.PastSession.Wording;
import crema.session.SessionRecord.Line;
import java.util.ArrayList;
import java.util.List;

/** Notes while they are read: each bullet goes where the last heading says, as long as there is room. */
final class Draft {

    private static final int MOST_TOPICS = 500;
    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NOTE = 4_000;

    /** Where bullets go. */
    private enum Part {
        NONE,
        TOPICS,
        EPIPHANIES,
        DISCUSSED
    }

    private final List<String> topics = new ArrayList<>();
    private final List<Heading> discussed = new ArrayList<>();
    private final List<Line> epiphanies = new ArrayList<>();
    private String aboveTopics;
    private String aboveEpiphanies;
    private Part part = Part.NONE;
    private Heading heading;
    private List<Line> notes = new ArrayList<>();
    private int lines;

    boolean hasHeading() {
        return part != Part.NONE;
    }

    boolean listsTopics() {
        return part == Part.TOPICS;
    }

    /** @return whether there was none before */
    boolean startTopics(String words) {
        start(Part.TOPICS);
        boolean first = aboveTopics == null;
        aboveTopics = first ? words : aboveTopics;
        return first;
    }

    /** @return whether there was none before */
    boolean startEpiphanies(String words) {
        start(Part.EPIPHANIES);
        boolean first = aboveEpiphanies == null;
        aboveEpiphanies = first ? words : aboveEpiphanies;
        return first;
    }

    void startDiscussion(int line, String text) throws Unreadable {
        start(Part.DISCUSSED);
        Votes votes = Votes.in(text);
        require(fits(votes.heading(), LONGEST_TITLE), line, "A heading is longer than 500 characters.");
        require(discussed.size() < MOST_TOPICS, line, "There are more than 500 discussed topics.");
        heading = new Heading(line, votes.heading(), votes.count(), List.of());
    }

    void add(int line, int depth, String text) throws Unreadable {
        if (part == Part.TOPICS) {
            require(fits(text, LONGEST_TITLE), line, "The title of a topic is longer than 500 characters.");
            require(topics.size() < MOST_TOPICS, line, "There are more than 500 topics.");
            topics.add(text);
            return;
        }
        require(fits(text, LONGEST_NOTE), line, "A note is longer than 4,000 characters.");
        require(++lines <= MOST_LINES, line, "There are more than 5,000 notes.");
        place().add(new Line(text, depth));
    }

    /** Adds to the text that was added last. */
    void goOn(int line, String text) throws Unreadable {
        if (part == Part.TOPICS) {
            add(line, 0, topics.remove(topics.size() - 1) + " " + text);
        } else {
            Line last = place().remove(place().size() - 1);
            lines--;
            add(line, last.depth(), last.text() + " " + text);
        }
    }

    ReadNotes notes(String file, TitleLine title, Integer attendees, PicturePath picture, Warnings told, String text) {
        start(Part.NONE);
        return new ReadNotes(
                file,
                title.date(),
                title.name(),
                attendees,
                wording(picture),
                picture == null ? null : picture.path(),
                topics,
                discussed,
                epiphanies,
                told.all(),
                text);
    }

    /** Words above nothing are not kept: nothing will stand below them when the notes are written again. */
    private Wording wording(PicturePath picture) {
        return new Wording(
                picture == null ? Wording.USUAL.board() : picture.board(),
                topics.isEmpty() ? Wording.USUAL.topics() : aboveTopics,
                epiphanies.isEmpty() ? Wording.USUAL.epiphanies() : aboveEpiphanies);
    }

    private void start(Part next) {
        if (part == Part.DISCUSSED) {
            discussed.add(new Heading(heading.line(), heading.text(), heading.votes(), notes));
            notes = new ArrayList<>();
        }
        part = next;
    }

    private List<Line> place() {
        return part == Part.EPIPHANIES ? epiphanies : notes;
    }

    private static boolean fits(String text, int most) {
        return text.length() <= most;
    }

    static void require(boolean holds, int line, String sentence) throws Unreadable {
        if (!holds) {
            throw new Unreadable(line, sentence);
        }
    }
}
