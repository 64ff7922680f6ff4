package crema.session;

import crema.platform.Retried;
import crema.platform.TimeOrderedId;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyEdited;
import crema.session.SessionEvent.EpiphanyRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What the room wants to remember: epiphanies, said by themselves or found in a line of notes. Each locks itself. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Realizing {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param from the line it is a copy of, or null; one that is gone meanwhile takes no epiphany with it, only the link */
    public Recorded realize(Command command, String text, int depth, UUID from) {
        return journal.once(command, () -> {
            sessions.held(command);
            UUID note = topics.hasNote(command.session(), from) ? from : null;
            Epiphany epiphany = new Epiphany(
                    TimeOrderedId.next(),
                    command.session(),
                    note,
                    depth,
                    text,
                    command.caller().id(),
                    clock.instant());
            entityManager.persist(epiphany);
            Turn turn = turn(command);
            epiphany.realizedAs(turn.seq());
            return journal.record(
                    command, turn, new EpiphanyAdded(epiphany.id(), epiphany.text(), epiphany.depth(), note));
        });
    }

    /** What is null stays as it is. */
    public Recorded edit(Command command, UUID id, String text, Integer depth) {
        return journal.once(command, () -> {
            sessions.participated(command);
            Epiphany epiphany = topics.epiphany(command.session(), id);
            String textBefore = epiphany.text();
            int depthBefore = epiphany.depth();
            epiphany.write(text == null ? textBefore : text, depth == null ? depthBefore : depth);
            return journal.record(
                    command,
                    turn(command),
                    new EpiphanyEdited(id, epiphany.text(), epiphany.depth(), textBefore, depthBefore));
        });
    }

    public Recorded remove(Command command, UUID id) {
        return journal.once(command, () -> {
            sessions.participated(command);
            Epiphany epiphany = topics.epiphany(command.session(), id);
            epiphany.remove(clock.instant());
            return journal.record(
                    command,
                    turn(command),
                    new EpiphanyRemoved(id, epiphany.text(), epiphany.depth(), epiphany.note()));
        });
    }

    private Turn turn(Command command) {
        return journal.turn(command.session()).require(Phase::takesNotes, Scribing.NO_NOTES, Scribing.WHEN);
    }
}
