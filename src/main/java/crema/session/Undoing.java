package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.SessionEvent.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Undoes what somebody did, a whole step at a time, as a new step that applies the inverse: so what was undone can be done again the
 * same way. It is refused, with the reason, when something later touched the same thing. Dots are not undone but taken back.
 */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Undoing {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Rounds rounds;

    @Inject
    private ParkedDots parkedDots;

    @Inject
    private Topics topics;

    @Inject
    private NamedScribes scribes;

    @Inject
    private Inverses inverses;

    @Inject
    private Journal journal;

    /**
     * @param seq the number of an event of the step; null: the last one of the caller's that can be undone
     * @throws Refusal missing when the caller may not; {@code already-undone}, or {@code cannot-be-undone} with the reason
     */
    public Recorded undo(Command command, Long seq) {
        return journal.once(command, () -> {
            Undoer undoer = undoer(held(command));
            Past past = journal.past(command.session());
            Step step = seq == null ? last(past, undoer) : asked(past, undoer, seq);
            requireFree(past, step);
            List<Supplier<SessionEvent>> effects = new ArrayList<>();
            for (int i = step.did().size() - 1; i >= 0; i--) {
                effects.add(inverses.undo(command, step.did().get(i)));
                entityManager.flush();
            }
            Journal.Turn turn = journal.turn(command.session())
                    .require(phase -> phase != Phase.PUBLISHED, "session-is-published", SEALED);
            // Whoever writes a note or gives a dot does not wait for the session: they may have come in between.
            requireFree(journal.past(command.session()), step);
            return journal.record(
                    command,
                    turn,
                    new Undone(step.seq(), effects.stream().map(Supplier::get).toList()));
        });
    }

    /** What the caller may undo, and what stands in the way: the latest twenty steps. */
    public UndoView steps(Caller caller, UUID session) {
        Room room = sessions.room(caller, session);
        if (!room.mayParticipate()) {
            throw Refusal.missing();
        }
        return inverses.view(journal.past(session), undoer(room), topics.titles(session));
    }

    /** Everything that is locked, in the one order. */
    private Room held(Command command) {
        sessions.locked(command.session());
        Room room = sessions.participated(command);
        if (room.session().phase() == Phase.PUBLISHED) {
            throw Refusal.conflict("session-is-published", SEALED);
        }
        rounds.lockedLatest(command.session());
        parkedDots.lockBallots(command.session());
        topics.lockAll(command.session());
        return room;
    }

    private Undoer undoer(Room room) {
        return new Undoer(room, scribes.mayWrite(room));
    }

    private Step last(Past past, Undoer undoer) {
        return inverses.next(past, undoer)
                .orElseThrow(() -> Refusal.conflict("nothing-to-undo", "There is nothing to undo."));
    }

    private Step asked(Past past, Undoer undoer, long seq) {
        Step step = past.step(seq).orElseThrow(Refusal::missing);
        if (!inverses.undoable(step)) {
            throw refused("Dots are taken back, and only what people did is undone.");
        }
        if (!inverses.may(undoer, step)) {
            throw Refusal.missing();
        }
        return step;
    }

    private void requireFree(Past past, Step step) {
        if (!past.stands(step)) {
            throw Refusal.conflict("already-undone", "That has been undone already.");
        }
        Optional<String> hindrance = inverses.hindrance(past, step);
        if (hindrance.isPresent()) {
            throw refused(hindrance.get());
        }
    }

    static Refusal refused(String reason) {
        return Refusal.conflict("cannot-be-undone", reason);
    }

    private static final String SEALED = "This session is published and sealed.";
}
