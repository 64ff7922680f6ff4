package crema.session;

import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyEdited;
import crema.session.SessionEvent.EpiphanyRemoved;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteStruck;
import crema.session.SessionEvent.NoteWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What the scribe does: notes under the topics, and epiphanies. Notes lock their topic; an epiphany locks itself. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Scribing {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

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

    public Recorded write(Command command, UUID topic, String text, int depth, Position position) {
        return journal.once(command, () -> {
            sessions.participated(command);
            topics.locked(command.session(), topic);
            List<Note> above = above(topic, position);
            int place = above.isEmpty() ? 0 : above.get(above.size() - 1).position() + 1;
            topics.shiftNotesFrom(topic, place);
            Note note = new Note(
                    TimeOrderedId.next(),
                    topic,
                    place,
                    depth,
                    text,
                    command.caller().id(),
                    clock.instant());
            entityManager.persist(note);
            UUID after = above.isEmpty() ? null : above.get(above.size() - 1).id();
            return journal.record(
                    command, turn(command), new NoteWritten(topic, note.id(), note.text(), note.depth(), after));
        });
    }

    /** The lines that will stand above the new one; below a line that was removed meanwhile means last. */
    private List<Note> above(UUID topic, Position position) {
        List<Note> notes = topics.notes(topic);
        if (position instanceof Position.First) {
            return List.of();
        }
        if (position instanceof Position.After after) {
            List<UUID> ids = notes.stream().map(Note::id).toList();
            int index = ids.indexOf(after.note());
            return index < 0 ? notes : notes.subList(0, index + 1);
        }
        return notes;
    }

    /** What is null stays as it is. */
    public Recorded edit(Command command, UUID topic, UUID id, String text, Integer depth) {
        return journal.once(command, () -> {
            Note note = lockedNote(command, topic, id);
            String textBefore = note.text();
            int depthBefore = note.depth();
            note.write(text == null ? textBefore : text, depth == null ? depthBefore : depth);
            return journal.record(
                    command,
                    turn(command),
                    new NoteEdited(topic, id, note.text(), note.depth(), textBefore, depthBefore));
        });
    }

    /** Keeps a line out of the record, or lets it in again. */
    public Recorded strike(Command command, UUID topic, UUID id, boolean struck) {
        return journal.once(command, () -> {
            lockedNote(command, topic, id).strike(struck);
            return journal.record(command, turn(command), new NoteStruck(topic, id, struck));
        });
    }

    public Recorded remove(Command command, UUID topic, UUID id) {
        return journal.once(command, () -> {
            Note note = lockedNote(command, topic, id);
            List<UUID> ids = topics.notes(topic).stream().map(Note::id).toList();
            int index = ids.indexOf(id);
            note.remove(clock.instant());
            return journal.record(
                    command,
                    turn(command),
                    new NoteRemoved(topic, id, note.text(), note.depth(), index == 0 ? null : ids.get(index - 1)));
        });
    }

    public Recorded realize(Command command, String text, int depth) {
        return journal.once(command, () -> {
            sessions.participated(command);
            Epiphany epiphany = new Epiphany(
                    TimeOrderedId.next(),
                    command.session(),
                    depth,
                    text,
                    command.caller().id(),
                    clock.instant());
            entityManager.persist(epiphany);
            Turn turn = turn(command);
            epiphany.realizedAs(turn.seq());
            return journal.record(command, turn, new EpiphanyAdded(epiphany.id(), epiphany.text(), epiphany.depth()));
        });
    }

    /** What is null stays as it is. */
    public Recorded editEpiphany(Command command, UUID id, String text, Integer depth) {
        return journal.once(command, () -> {
            sessions.participated(command);
            Epiphany epiphany = topics.epiphany(command.session(), id);
            String textBefore = epiphany.text();
            int depthBefore = epiphany.depth();
            epiphany.write(text == null ? textBefore : text, depth == null ? depthBefore : depth);
            return journal.record(
                    command,
                    turn(command),
                    new EpiphanyEdited(id, epiphany.text(), epiphany.depth(), textBefore, depthBefore));
        });
    }

    public Recorded removeEpiphany(Command command, UUID id) {
        return journal.once(command, () -> {
            sessions.participated(command);
            Epiphany epiphany = topics.epiphany(command.session(), id);
            epiphany.remove(clock.instant());
            return journal.record(command, turn(command), new EpiphanyRemoved(id, epiphany.text(), epiphany.depth()));
        });
    }

    private Note lockedNote(Command command, UUID topic, UUID id) {
        sessions.participated(command);
        topics.locked(command.session(), topic);
        return topics.note(topic, id);
    }

    private Turn turn(Command command) {
        return journal.turn(command.session())
                .require(
                        Phase::takesNotes,
                        "session-takes-no-notes",
                        "Notes are written from the opening of the doors until publication.");
    }
}
