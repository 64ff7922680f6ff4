package crema.session;

import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Who would like to speak, where people do not see one another's hands. As presence, it is no event: who spoke is not stored.
 * Every command says what shall be true, so that a repetition changes nothing.
 */
@Retried
@ApplicationScoped
@Transactional
public class RaisedHands {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Event<Presence.Changed> changed;

    @Inject
    private Clock clock;

    /** Whoever has raised a hand before keeps the place. */
    public void raise(Command command) {
        queue(command);
        entityManager
                .createNativeQuery("insert ignore into raised_hand (session_id, member_id, raised_at)"
                        + " values (:session, :person, :now)")
                .setParameter("session", command.session())
                .setParameter("person", command.caller().id())
                .setParameter("now", clock.instant())
                .executeUpdate();
        changed.fire(new Presence.Changed(command.session()));
    }

    /** No longer wants to speak, or has spoken. */
    public void lower(Command command) {
        queue(command);
        entityManager
                .createNativeQuery("delete from raised_hand where session_id = :session and member_id = :person")
                .setParameter("session", command.session())
                .setParameter("person", command.caller().id())
                .executeUpdate();
        changed.fire(new Presence.Changed(command.session()));
    }

    /** Whoever facilitates gives the word to somebody, whose hand goes down; whoever had it has spoken. Null: to nobody. */
    public void giveWord(Command command, UUID to) {
        if (!queue(command).mayFacilitate()) {
            throw Refusal.missing();
        }
        entityManager
                .createNativeQuery(
                        "delete from raised_hand where session_id = :session and has_word and not member_id <=> :to")
                .setParameter("session", command.session())
                .setParameter("to", to)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "update raised_hand set has_word = true where session_id = :session and member_id = :to")
                .setParameter("session", command.session())
                .setParameter("to", to)
                .executeUpdate();
        changed.fire(new Presence.Changed(command.session()));
    }

    /** When the room is empty, nothing is left of it. */
    void over(@Observes Recorded recorded) {
        if (endsIt(recorded.what())) {
            entityManager
                    .createNativeQuery("delete from raised_hand where session_id = :session")
                    .setParameter("session", recorded.session())
                    .executeUpdate();
        }
    }

    /** Also by undoing that the doors were opened, and by closing again what had been reopened so. */
    private static boolean endsIt(SessionEvent event) {
        return event instanceof Undone undone
                ? undone.effects().stream().anyMatch(RaisedHands::endsIt)
                : event instanceof PhaseChanged phase && !phase.to().open();
    }

    /** With the session held: a hand that goes up while the evening ends is down again, or does not go up. */
    private Room queue(Command command) {
        Room room = sessions.held(command);
        if (!room.hasSpeakerQueue()) {
            throw Refusal.conflict("no-speaker-queue", "There is no queue of speakers here.");
        }
        return room;
    }
}
