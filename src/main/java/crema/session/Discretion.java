package crema.session;

import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.SessionEvent.OffRecordSwitched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * What is said in the room and stays there: of a topic off the record no notes are taken, and its title is in no record, digest or
 * export. The facilitator decides it, and before its discussion has begun whoever proposed it.
 */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Discretion {

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Merges merges;

    @Inject
    private Journal journal;

    /** @throws Refusal {@code topic-has-notes} as long as something has been written about it */
    public Recorded takeOffRecord(Command command, UUID id) {
        return journal.once(command, () -> switched(command, id, true));
    }

    /** @throws Refusal {@code original-is-off-record} for a merged card with a topic that was off the record before */
    public Recorded putOnRecord(Command command, UUID id) {
        return journal.once(command, () -> switched(command, id, false));
    }

    private Recorded switched(Command command, UUID id, boolean off) {
        Room room = sessions.held(command);
        Topic topic = topics.locked(command.session(), id);
        if (!topic.by(command.caller().id()) && !room.mayFacilitate()) {
            throw Refusal.missing();
        }
        if (!topic.toDiscuss() && !room.mayFacilitate()) {
            throw Refusal.conflict("topic-is-discussed", "From now on whoever facilitates decides that.");
        }
        merges.keepOffRecord(topic, off);
        return journal.record(
                command,
                journal.turn(command.session())
                        .require(
                                phase -> phase != Phase.PUBLISHED,
                                "session-is-published",
                                "This session is published and sealed."),
                new OffRecordSwitched(id, off));
    }
}
