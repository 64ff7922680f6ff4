package crema.session;

import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TimeboxPaused;
import crema.session.SessionEvent.TimeboxResumed;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicPutBack;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TurnRestored;
import java.util.UUID;

/**
 * A change of a topic's time.
 *
 * @param timebox that runs since; null: none does
 * @param stood all of its time until then
 */
record Turned(UUID topic, BoardView.Timebox timebox, Course stood) {

    /** Null when the event changes no topic's time. */
    static Turned of(SessionEvent event) {
        if (event instanceof TopicStarted e) {
            return new Turned(e.topic(), e.timebox(), e.stood());
        } else if (event instanceof TimeboxAdded e) {
            return new Turned(e.topic(), e.timebox(), e.stood());
        } else if (event instanceof TimeboxPaused e) {
            return new Turned(e.topic(), e.timebox(), e.stood());
        } else if (event instanceof TimeboxResumed e) {
            return new Turned(e.topic(), e.timebox(), e.stood());
        } else if (event instanceof TopicFinished e) {
            return new Turned(e.topic(), null, e.stood());
        } else if (event instanceof TopicPutBack e) {
            return new Turned(e.topic(), null, e.stood());
        }
        return event instanceof TurnRestored e ? new Turned(e.topic(), e.now().running(), e.before()) : null;
    }

    /** Whether a topic's time is still as this has left it; a database keeps instants a little less exactly. */
    boolean left(Course now) {
        return timebox == null ? !now.runs() : now.runs() && now.running().number() == timebox.number();
    }
}
