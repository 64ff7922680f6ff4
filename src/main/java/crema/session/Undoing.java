package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private Topics topics;

    @Inject
    private StepRows steps;

    @Inject
    private NamedScribes scribes;

    @Inject
    private Inverses inverses;

    @Inject
    private Journal journal;

    /**
     * @param seq the number of an event of the step; null: the last one of the caller's
     * @throws Refusal missing when the caller may not; {@code already-undone}, or {@code cannot-be-undone} with the reason
     */
    public Recorded undo(Command command, Long seq) {
        return journal.once(command, () -> {
            Undoer undoer = undoer(unsealed(command));
            Past past = steps.latest(command.session());
            Step step = seq == null ? last(past, undoer) : asked(command.session(), past, undoer, seq);
            requireFree(past, step);
            inverses.lock(command.session(), step);
            Map<UUID, String> titles = topics.titles(command.session());
            List<Supplier<SessionEvent>> effects = undo(command, step);
            Journal.Turn turn = journal.turn(command.session());
            // Whoever writes a note or gives a dot does not wait for the session: they may have come in between.
            requireFree(steps.again(command.session(), past), step);
            List<SessionEvent> did = effects.stream().map(Supplier::get).toList();
            return journal.record(command, turn, inverses.undone(past, step, titles, did));
        });
    }

    private List<Supplier<SessionEvent>> undo(Command command, Step step) {
        List<Supplier<SessionEvent>> effects = new ArrayList<>();
        for (int i = step.did().size() - 1; i >= 0; i--) {
            effects.add(inverses.undo(command, step.did().get(i)));
            entityManager.flush();
        }
        return effects;
    }

    /** What the caller may undo, and what stands in the way: the latest twenty steps. */
    public UndoView steps(Caller caller, UUID session) {
        Room room = sessions.room(caller, session);
        if (!room.mayParticipate()) {
            throw Refusal.missing();
        }
        return inverses.view(steps.latest(session), undoer(room), topics.titles(session));
    }

    private Room unsealed(Command command) {
        Room room = sessions.locked(command, Room::mayParticipate);
        if (room.session().phase() == Phase.PUBLISHED) {
            throw Refusal.conflict("session-is-published", "This session is published and sealed.");
        }
        return room;
    }

    private Undoer undoer(Room room) {
        return new Undoer(room, scribes.mayWrite(room));
    }

    private Step last(Past past, Undoer undoer) {
        return inverses.next(past, undoer)
                .orElseThrow(() -> Refusal.conflict("nothing-to-undo", "There is nothing to undo."));
    }

    private Step asked(UUID session, Past past, Undoer undoer, long seq) {
        if (!steps.happened(session, seq)) {
            throw Refusal.missing();
        }
        Step step = past.step(seq)
                .filter(inverses::undoable)
                .orElseThrow(() -> refused("Dots are taken back, and only what people did of late is undone."));
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
}
