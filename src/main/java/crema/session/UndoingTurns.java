package crema.session;

import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TimeboxPaused;
import crema.session.SessionEvent.TimeboxResumed;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TurnRestored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that a topic was started, went on or was finished: its time is as it was, and a clock that ran has never stopped. */
@ApplicationScoped
class UndoingTurns implements Inverse {

    private static final String WENT_ON = "The room has gone on since.";

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Merges merges;

    @Inject
    private TopicCycle cycle;

    @Inject
    private Thumbs thumbs;

    @Override
    public boolean knows(SessionEvent event) {
        return Turned.of(event) != null;
    }

    @Override
    public Doing doing() {
        return Doing.FACILITATING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        String title = Inverse.quoted(titles.getOrDefault(Turned.of(event).topic(), ""));
        if (event instanceof TimeboxAdded) {
            return "went on with " + title;
        } else if (event instanceof TimeboxPaused || event instanceof TimeboxResumed) {
            return (event instanceof TimeboxPaused ? "paused " : "resumed ") + title;
        }
        return (event instanceof TopicFinished ? "finished " : "started ") + title;
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        if (Turned.of(event).stood() == null) {
            return Optional.of("That was done before it could be undone.");
        }
        Since found = since.unless("The session has moved on since.", PhaseChanged.class::isInstance)
                .unless(WENT_ON, this::knows);
        if (event instanceof TopicStarted started) {
            found = found.unless(
                    "Somebody has written a note there since.", later -> UndoingNotes.writes(later, started.topic()));
        }
        return found.reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        Turned turned = Turned.of(event);
        Topic topic = topics.locked(command.session(), turned.topic());
        Course now = topic.course();
        boolean another = topics.running(command.session())
                .filter(running -> running != topic)
                .isPresent();
        if (!turned.left(now) || turned.stood().runs() && another) {
            throw Undoing.refused(WENT_ON);
        }
        topic.restore(turned.stood());
        expect(command, topic);
        return () ->
                new TurnRestored(topic.id(), topic.author().orElse(null), topic.course(), now, merges.authors(topic));
    }

    /** What comes by itself with a clock that runs. */
    private void expect(Command command, Topic topic) {
        if (topic.running()) {
            thumbs.forget(topic.clock().id());
            Room room = sessions.room(command.caller(), command.session());
            cycle.expect(
                    command.session(), topic.clock(), room.chapter().customs().settleSeconds());
        } else {
            cycle.callOff(command.session());
        }
    }
}
