package crema.session;

import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteStruck;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesMoved;
import crema.session.SessionEvent.NotesWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the scribes do: notes under the topics. Each command locks its topic, so the lines of one topic have one order. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Scribing {

    /** Lines of a pasted list: more than anybody says about a topic, and few enough to be one event. */
    static final int MOST_AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private NamedScribes scribes;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Where a new line goes. */
    public sealed interface Position {
        /** below all others */
        record Last() implements Position {}

        /** above all others */
        record First() implements Position {}

        /** right below that one */
        record After(UUID note) implements Position {}
    }

    /** A line as somebody wants it. */
    public record Line(String text, int depth) {}

    /**
     * How a line is to be worded; what is null stays as it is. What hangs below the line goes deeper with it.
     *
     * @param was the text that the new one was made from; null: whatever it is
     */
    public record Change(String text, Integer depth, String was) {}

    public Recorded write(Command command, UUID topic, Line line, Position position) {
        return journal.once(command, () -> {
            begin(command, topic);
            List<Note> above = topics.order(topic).upTo(position);
            Note note = insert(command, topic, List.of(line), above).get(0);
            return journal.record(
                    command, turn(command), new NoteWritten(topic, note.id(), note.text(), note.depth(), last(above)));
        });
    }

    /** Writes all of them or none. */
    public Recorded writeList(Command command, UUID topic, List<Line> lines, Position position) {
        return journal.once(command, () -> {
            if (lines.isEmpty() || lines.size() > MOST_AT_ONCE) {
                throw Refusal.invalid(
                        "lines", "A list has 1 to " + MOST_AT_ONCE + " lines; this one has " + lines.size() + ".");
            }
            begin(command, topic);
            List<Note> above = topics.order(topic).upTo(position);
            List<BoardView.Line> written = insert(command, topic, lines, above).stream()
                    .map(Note::view)
                    .toList();
            return journal.record(command, turn(command), new NotesWritten(topic, written, last(above)));
        });
    }

    private static UUID last(List<Note> above) {
        return above.isEmpty() ? null : above.get(above.size() - 1).id();
    }

    private List<Note> insert(Command command, UUID topic, List<Line> lines, List<Note> above) {
        int place = above.isEmpty() ? 0 : above.get(above.size() - 1).position() + 1;
        topics.shiftNotesFrom(topic, place, lines.size());
        List<Note> notes = new ArrayList<>();
        for (Line line : lines) {
            Note note = new Note(
                    TimeOrderedId.next(),
                    topic,
                    place + notes.size(),
                    line.depth(),
                    line.text(),
                    command.caller().id(),
                    clock.instant());
            entityManager.persist(note);
            notes.add(note);
        }
        return notes;
    }

    /** @throws Refusal conflict {@code line-was-changed}, with the text that stands there now */
    public Recorded edit(Command command, UUID topic, UUID id, Change change) {
        return journal.once(command, () -> {
            begin(command, topic);
            Note note = topics.note(topic, id);
            String textBefore = note.text();
            int depthBefore = note.depth();
            note.rewrite(change.text() == null ? textBefore : change.text(), change.was());
            List<UUID> below =
                    change.depth() == null ? List.of() : topics.order(topic).nest(id, change.depth());
            return journal.record(
                    command,
                    turn(command),
                    new NoteEdited(topic, id, note.text(), note.depth(), textBefore, depthBefore, below));
        });
    }

    /** The line goes elsewhere within its topic, with all that hangs below it. */
    public Recorded move(Command command, UUID topic, UUID id, Position position) {
        return journal.once(command, () -> {
            begin(command, topic);
            topics.note(topic, id);
            NoteOrder order = topics.order(topic);
            List<Note> moving = order.withWhatHangsBelow(id);
            order.move(moving, position);
            Turn turn = turn(command);
            List<UUID> ids = moving.stream().map(Note::id).toList();
            return journal.record(
                    command,
                    turn,
                    new NotesMoved(topic, ids, topics.order(topic).above(id), order.above(id)));
        });
    }

    /** Keeps a line out of the record, or lets it in again. */
    public Recorded strike(Command command, UUID topic, UUID id, boolean struck) {
        return journal.once(command, () -> {
            begin(command, topic);
            topics.note(topic, id).strike(struck);
            return journal.record(command, turn(command), new NoteStruck(topic, id, struck));
        });
    }

    /**
     * @param was what the line said for whoever removes it; null: whatever it is
     * @throws Refusal conflict {@code line-was-changed}, with the text that stands there now
     */
    public Recorded remove(Command command, UUID topic, UUID id, String was) {
        return journal.once(command, () -> {
            begin(command, topic);
            Note note = topics.note(topic, id);
            UUID after = topics.order(topic).above(id);
            note.remove(clock.instant(), was);
            return journal.record(command, turn(command), new NoteRemoved(topic, id, note.text(), note.depth(), after));
        });
    }

    private void begin(Command command, UUID topic) {
        scribes.requireMayWrite(sessions.participated(command));
        topics.locked(command.session(), topic).requireOnRecord();
    }

    private Turn turn(Command command) {
        return journal.turn(command.session()).require(Phase::takesNotes, NO_NOTES, WHEN);
    }

    static final String NO_NOTES = "session-takes-no-notes";
    static final String WHEN = "Notes are written from the opening of the doors until publication.";
}
