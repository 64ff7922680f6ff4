package crema.session;

import crema.session.SessionEvent.ThumbGiven;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicPutBack;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TurnRestored;
import crema.session.SessionEvent.Undone;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the room says about going on, as the events so far tell it; each timebox begins with nothing said. */
final class ReplayedThumbs {

    private final Map<UUID, Thumb.Way> said = new HashMap<>();
    private BoardView.Thumbs counts = BoardView.Thumbs.NONE;

    void happen(UUID person, SessionEvent what) {
        if (what instanceof Undone undone) {
            undone.effects().forEach(effect -> happen(person, effect));
        } else if (what instanceof ThumbGiven given) {
            said.put(person, given.way());
            counts = given.counts();
        } else if (what instanceof TopicStarted
                || what instanceof TimeboxAdded
                || what instanceof TopicFinished
                || what instanceof TopicPutBack
                || what instanceof TurnRestored) {
            said.clear();
            counts = BoardView.Thumbs.NONE;
        }
    }

    BoardView.Thumbs counts() {
        return counts;
    }

    String of(UUID person) {
        return said.containsKey(person) ? said.get(person).word() : null;
    }
}
