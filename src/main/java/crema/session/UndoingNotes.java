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
        return event instanceof NoteWritten
                || event instanceof NoteEdited
                || event instanceof NoteStruck
                || event instanceof NoteRemoved;
    }

    @Override
    public Doing doing() {
        return Doing.SCRIBING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        if (event instanceof NoteWritten written) {
            return "wrote " + Inverse.quoted(written.text());
        } else if (event instanceof NoteEdited edited) {
            return "changed a line to " + Inverse.quoted(edited.text());
        } else if (event instanceof NoteStruck struck) {
            return struck.struck() ? "struck a line" : "let a line in again";
        }
        return "removed " + Inverse.quoted(((NoteRemoved) event).text());
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        UUID note = note(event);
        return since.unless(
                        "Its topic has been removed since.",
                        later -> later instanceof TopicRemoved removed
                                && removed.topic().equals(topic(event)))
                .unless(CHANGED, later -> knows(later) && note(later).equals(note))
                .reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        UUID topic = topic(event);
        topics.locked(command.session(), topic).requireOnRecord();
        if (event instanceof NoteRemoved removed) {
            Note note = removing.restoreNote(topic, removed.note());
            UUID above = topics.order(topic).above(note.id());
            return () -> new NoteWritten(topic, note.id(), note.text(), note.depth(), above);
        } else if (event instanceof NoteEdited edited) {
            Note note = topics.note(topic, edited.note());
            note.requireAs(edited.text(), edited.depth());
            note.write(edited.textBefore(), edited.depthBefore());
            return () -> new NoteEdited(topic, note.id(), note.text(), note.depth(), edited.text(), edited.depth());
        }
        if (event instanceof NoteStruck struck) {
            Note note = topics.note(topic, struck.note());
            note.strike(!struck.struck());
            return () -> new NoteStruck(topic, note.id(), note.struck());
        }
        NoteWritten written = (NoteWritten) event;
        Note note = topics.note(topic, written.note());
        note.requireAs(written.text(), written.depth());
        UUID above = topics.order(topic).above(note.id());
        note.remove(clock.instant());
        return () -> new NoteRemoved(topic, note.id(), note.text(), note.depth(), above);
    }

    /** Whether something was written under that topic. */
    static boolean writes(SessionEvent event, UUID topic) {
        return event instanceof NoteWritten written && written.topic().equals(topic)
                || event instanceof NotesWritten list && list.topic().equals(topic);
    }

    private static UUID topic(SessionEvent event) {
        if (event instanceof NoteWritten written) {
            return written.topic();
        }
        if (event instanceof NoteStruck struck) {
            return struck.topic();
        }
        return event instanceof NoteEdited edited ? edited.topic() : ((NoteRemoved) event).topic();
    }

    private static UUID note(SessionEvent event) {
        if (event instanceof NoteWritten written) {
            return written.note();
        }
        if (event instanceof NoteStruck struck) {
            return struck.note();
        }
        return event instanceof NoteEdited edited ? edited.note() : ((NoteRemoved) event).note();
    }
}
