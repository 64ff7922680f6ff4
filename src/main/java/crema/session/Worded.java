package crema.session;

import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyEdited;
import crema.session.SessionEvent.EpiphanyRemoved;
import crema.session.SessionEvent.EpiphanyRestored;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteStruck;
import crema.session.SessionEvent.NoteWritten;
import java.util.UUID;

/**
 * The one line that an event is about, with the words it has since, or had at last.
 *
 * @param topic null: an epiphany, which is under no topic
 * @param text null where only a stroke has come or gone
 */
record Worded(UUID line, UUID topic, String text, int depth) {

    /** Null when the event is not about one line. */
    static Worded of(SessionEvent event) {
        if (event instanceof NoteWritten e) {
            return new Worded(e.note(), e.topic(), e.text(), e.depth());
        } else if (event instanceof NoteEdited e) {
            return new Worded(e.note(), e.topic(), e.text(), e.depth());
        } else if (event instanceof NoteStruck e) {
            return new Worded(e.note(), e.topic(), null, 0);
        } else if (event instanceof NoteRemoved e) {
            return new Worded(e.note(), e.topic(), e.text(), e.depth());
        } else if (event instanceof EpiphanyAdded e) {
            return new Worded(e.epiphany(), null, e.text(), e.depth());
        } else if (event instanceof EpiphanyEdited e) {
            return new Worded(e.epiphany(), null, e.text(), e.depth());
        } else if (event instanceof EpiphanyRemoved e) {
            return new Worded(e.epiphany(), null, e.text(), e.depth());
        }
        return event instanceof EpiphanyRestored e ? new Worded(e.epiphany(), null, e.text(), e.depth()) : null;
    }

    /** Whether the event is about a line of notes. */
    static boolean isNote(SessionEvent event) {
        Worded worded = of(event);
        return worded != null && worded.topic() != null;
    }

    static boolean isEpiphany(SessionEvent event) {
        Worded worded = of(event);
        return worded != null && worded.topic() == null;
    }
}
