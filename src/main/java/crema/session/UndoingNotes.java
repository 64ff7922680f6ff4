package crema.session;

import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteStruck;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesWritten;
import crema.session.SessionEvent.TopicRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that a line was written, changed or removed; one that comes back stands where it stood. */
@ApplicationScoped
class UndoingNotes implements Inverse {

    static final String CHANGED = "That line has been changed since.";

    @Inject
    private Topics topics;

    @Inject
    private Removing removing;

    @Inject
    private Clock clock;

    @Override
    public boolean knows(SessionEvent event) {
        return Worded.isNote(event);
    }

    @Override
    public Doing doing() {
        return Doing.SCRIBING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        if (event instanceof NoteStruck struck) {
            return struck.struck() ? "struck a line" : "let a line in again";
        }
        String text = Inverse.quoted(Worded.of(event).text());
        if (event instanceof NoteEdited) {
            return "changed a line to " + text;
        }
        return (event instanceof NoteWritten ? "wrote " : "removed ") + text;
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        Worded line = Worded.of(event);
        return since.unless(
                        "Its topic has been removed since.",
                        later -> later instanceof TopicRemoved removed
                                && removed.topic().equals(line.topic()))
                .unless(
                        CHANGED,
                        later -> knows(later) && Worded.of(later).line().equals(line.line()))
                .reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        Worded line = Worded.of(event);
        UUID topic = line.topic();
        topics.locked(command.session(), topic).requireOnRecord();
        if (event instanceof NoteRemoved) {
            Note note = removing.restoreNote(topic, line.line());
            UUID above = topics.order(topic).above(note.id());
            return () -> new NoteWritten(topic, note.id(), note.text(), note.depth(), above);
        }
        Note note = topics.note(topic, line.line());
        if (event instanceof NoteStruck struck) {
            note.strike(!struck.struck());
            return () -> new NoteStruck(topic, note.id(), note.struck());
        }
        note.requireAs(line.text());
        if (event instanceof NoteEdited edited) {
            return back(note, edited);
        }
        UUID above = topics.order(topic).above(note.id());
        note.remove(clock.instant());
        return () -> new NoteRemoved(topic, note.id(), note.text(), note.depth(), above);
    }

    /** As many steps back, for what has gone with it as well, as long as it is there: others may have nested them otherwise since. */
    private Supplier<SessionEvent> back(Note note, NoteEdited edited) {
        int depth = note.depth();
        int steps = edited.depthBefore() - edited.depth();
        List<Note> below = topics.notes(note.topic()).stream()
                .filter(other -> edited.below().contains(other.id()))
                .toList();
        note.rewrite(edited.textBefore(), null);
        note.nest(steps);
        below.forEach(other -> other.nest(steps));
        return () -> new NoteEdited(
                note.topic(),
                note.id(),
                note.text(),
                note.depth(),
                edited.text(),
                depth,
                below.stream().map(Note::id).toList());
    }

    /** Whether something was written under that topic. */
    static boolean writes(SessionEvent event, UUID topic) {
        return event instanceof NoteWritten written && written.topic().equals(topic)
                || event instanceof NotesWritten list && list.topic().equals(topic);
    }
}
