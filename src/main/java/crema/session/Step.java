package crema.session;

import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesWritten;
import crema.session.SessionEvent.Undone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one command did.
 *
 * @param seq the number of its first event
 * @param person who pressed; null: the system
 */
record Step(long seq, UUID person, List<SessionEvent> events) {

    Step {
        events = List.copyOf(events);
    }

    /** The step that it undid. */
    Optional<Long> undoes() {
        return events.get(0) instanceof Undone undone ? Optional.of(undone.undone()) : Optional.empty();
    }

    /** What it did: of a step that undid another, the effects. Who takes the notes by writing one does so whatever becomes of it. */
    List<SessionEvent> did() {
        if (events.get(0) instanceof Undone undone) {
            return undone.effects();
        }
        return events.get(0) instanceof NoteWritten
                        || events.get(0) instanceof NotesWritten
                        || events.get(0) instanceof NoteEdited
                ? events.subList(0, 1)
                : events;
    }

    boolean by(UUID who) {
        return person != null && person.equals(who);
    }
}
