package crema.session;

import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicRestored;
import crema.session.SessionEvent.TopicStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that a topic was proposed, worded anew or removed. */
@ApplicationScoped
class UndoingTopics implements Inverse {

    private static final String WORDED = "It has been worded anew since.";

    @Inject
    private Topics topics;

    @Inject
    private Removing removing;

    @Inject
    private ParkedDots parkedDots;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof TopicAdded
                || event instanceof TopicEdited
                || event instanceof TopicRemoved
                || event instanceof TopicRestored;
    }

    @Override
    public Doing doing() {
        return Doing.PROPOSING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        if (event instanceof TopicAdded added) {
            return "proposed " + Inverse.quoted(added.title());
        } else if (event instanceof TopicEdited edited) {
            return "worded " + Inverse.quoted(edited.title()) + " anew";
        } else if (event instanceof TopicRemoved removed) {
            return "removed " + Inverse.quoted(removed.title());
        }
        return "brought back " + Inverse.quoted(((TopicRestored) event).title());
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        UUID topic = topic(event);
        Since found = since.unless(
                "It has been removed since.",
                later ->
                        later instanceof TopicRemoved removed && removed.topic().equals(topic));
        if (event instanceof TopicRemoved) {
            return found.reason();
        }
        found = found.unless("It has been merged or split since.", later -> Regrouping.touched(later, topic));
        found = found.unless(
                WORDED,
                later -> later instanceof TopicEdited edited && edited.topic().equals(topic));
        if (event instanceof TopicEdited) {
            return found.reason();
        }
        // As by hand: what has waited until the close goes to the backlog. Bringing one back is tidying up, which goes
        // on.
        boolean closed = since.phase().filter(phase -> !phase.takesTopics()).isPresent();
        return found.unless("The session is closed; its topics stay.", closed)
                .unless(
                        "It has been started since.",
                        later -> later instanceof TopicStarted started
                                && started.topic().equals(topic))
                .unless("Somebody has written a note there since.", later -> UndoingNotes.writes(later, topic))
                .reason();
    }

    /** Of those whose dots return with it. */
    @Override
    public void lockVoters(UUID session, SessionEvent event) {
        if (event instanceof TopicRemoved removed) {
            parkedDots.lockBallots(removed.topic());
        }
    }

    /** A card with all that is merged into it. */
    @Override
    public void lock(UUID session, SessionEvent event) {
        if (!(event instanceof TopicRemoved)) {
            topics.lockCard(session, topic(event));
        }
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        UUID session = command.session();
        if (event instanceof TopicRemoved removed) {
            Topic topic = removing.restoreTopic(session, removed.topic());
            return () -> removing.restored(session, topic);
        } else if (event instanceof TopicEdited edited) {
            Topic topic = topics.locked(session, edited.topic());
            if (!topic.title().equals(edited.title()) || !topic.description().equals(edited.description())) {
                throw Undoing.refused(WORDED);
            }
            topic.word(edited.titleBefore(), edited.descriptionBefore());
            return () -> new TopicEdited(
                    topic.id(), topic.title(), topic.description(), edited.title(), edited.description());
        }
        return removing.remove(session, topics.locked(session, topic(event)));
    }

    private static UUID topic(SessionEvent event) {
        if (event instanceof TopicAdded added) {
            return added.topic();
        } else if (event instanceof TopicEdited edited) {
            return edited.topic();
        } else if (event instanceof TopicRemoved removed) {
            return removed.topic();
        }
        return ((TopicRestored) event).topic();
    }
}
