package crema.archive;

import java.util.List;

/**
 * Reads the notes of one session. What a line is shows in its look and its place: the title is the first with a date at its end; a
 * line that is no bullet is a heading, of a part or of a discussed topic, and the bullets below belong to it. What is not understood
 * stands in the warnings, and nothing stops before the end but what makes the rest senseless.
 */
final class NotesReader {

    private static final String NO_TITLE = "No line names the group and the day, such as “Tea Tables 03/04/2031”.";
    private static final int DEEPEST = 5;
    private static final int TEXT = 2;

    private final Warnings warnings;
    private final List<NotesLine> lines;
    private final Depths depths;
    private final Draft draft = new Draft();
    private TitleLine title;
    private Integer attendees;
    private PicturePath picture;

    /** The last line that may go on in the next one. */
    private int open;

    private boolean openIsBullet;
    private boolean afterRule;

    private NotesReader(String text, Warnings warnings) throws Unreadable {
        this.warnings = warnings;
        lines = NotesLine.of(text);
        depths = new Depths(lines);
    }

    /**
     * What the notes say.
     *
     * @param soFar the warnings of whoever decoded the text
     * @throws Unreadable when they name no day, a day that cannot be, or more than a session can hold
     */
    static ReadNotes read(String file, String text, List<Warning> soFar) throws Unreadable {
        NotesReader reader = new NotesReader(text, new Warnings(soFar));
        for (NotesLine line : reader.lines) {
            reader.take(line, file);
        }
        Draft.require(reader.title != null, 1, NO_TITLE);
        return reader.draft.notes(file, reader.title, reader.attendees, reader.picture, reader.warnings, text);
    }

    private void take(NotesLine line, String file) throws Unreadable {
        switch (line.kind()) {
            case BULLET -> bullet(line);
            case PICTURE -> picture(line);
            case RULE -> warnings.add(line.number(), "Left out is " + Warnings.start(line.text()));
            case WORDS -> words(line, file);
            case BLANK -> {
                return;
            }
        }
        afterRule = line.kind() == NotesLine.Kind.RULE;
    }

    private void bullet(NotesLine line) throws Unreadable {
        if (!draft.hasHeading()) {
            warnings.add(line.number(), "A bullet under no heading is left out: " + Warnings.start(line.text()));
        } else if (line.text().isEmpty()) {
            warnings.add(line.number(), "An empty bullet is left out. Was something meant to stand here?");
        } else {
            draft.add(line.number(), depth(line), line.text());
            open(line, true);
        }
    }

    private int depth(NotesLine line) {
        int depth = depths.next(line);
        if (depth > 0 && draft.listsTopics()) {
            warnings.add(line.number(), "A topic is indented. It is read as a topic like the others.");
        } else if (depth > DEEPEST) {
            warnings.add(line.number(), "A bullet is nested deeper than 6 levels. It is put on the 6th.");
        }
        return Math.min(depth, DEEPEST);
    }

    private void picture(NotesLine line) {
        PicturePath named = PicturePath.of(line);
        if (picture != null) {
            warnings.add(line.number(), "A second picture is left out: " + Warnings.start(line.text()));
        } else if (named.isBesideTheNotes()) {
            picture = named;
        } else {
            warnings.add(
                    line.number(), "A picture must lie beside the notes; left out is " + Warnings.start(line.text()));
        }
    }

    private void words(NotesLine line, String file) throws Unreadable {
        if (title == null) {
            beforeTitle(line, file);
        } else if (afterRule && TitleLine.looksLike(line)) {
            throw new Unreadable(line.number(), "A second session begins here. Each needs a file of its own.");
        } else if (openIsBullet && open == line.number() - 1 && line.column() >= TEXT) {
            draft.goOn(line.number(), line.text());
            warnings.add(line.number(), "An indented line is read as the end of the bullet above.");
            open(line, true);
        } else if (!draft.hasHeading()
                && attendees == null
                && Marks.attendees(line.text()).isPresent()) {
            attendees = Marks.attendees(line.text()).getAsInt();
        } else {
            heading(line);
        }
    }

    private void beforeTitle(NotesLine line, String file) throws Unreadable {
        if (TitleLine.looksLike(line)) {
            title = TitleLine.of(line);
            Draft.require(title.name().length() <= 500, line.number(), "The title is longer than 500 characters.");
            title.disagreementWith(file).ifPresent(sentence -> warnings.add(line.number(), sentence));
        } else {
            boolean part = Marks.isTopics(line.text()) || Marks.isEpiphanies(line.text());
            Draft.require(!part, line.number(), NO_TITLE);
            warnings.add(line.number(), "A line before the title is left out: " + Warnings.start(line.text()));
        }
    }

    private void heading(NotesLine line) throws Unreadable {
        if (isPlainText(line)) {
            draft.add(line.number(), 0, Marks.unguarded(line.text()));
            warnings.add(line.number(), "A line under a heading is read as its bullet: " + Warnings.start(line.text()));
        } else if (Marks.isTopics(line.text())) {
            part(line, draft.startTopics(line.text()));
        } else if (Marks.isEpiphanies(line.text())) {
            part(line, draft.startEpiphanies(line.text()));
        } else {
            draft.startDiscussion(line.number(), line.text());
        }
        depths.startAgain();
        open(line, false);
    }

    private void part(NotesLine line, boolean first) {
        if (!first) {
            warnings.add(line.number(), "“" + line.text() + "” stands here again. Its bullets are added to the first.");
        }
    }

    /** Directly below a heading, without a blank line, and with no bullet of its own. */
    private boolean isPlainText(NotesLine line) {
        return draft.hasHeading()
                && !openIsBullet
                && open == line.number() - 1
                && !Marks.isTopics(line.text())
                && !Marks.isEpiphanies(line.text())
                && (line.number() == lines.size() || lines.get(line.number()).kind() != NotesLine.Kind.BULLET);
    }

    private void open(NotesLine line, boolean bullet) {
        open = line.number();
        openIsBullet = bullet;
    }
}
