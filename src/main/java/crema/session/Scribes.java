package crema.session;

import crema.platform.Retried;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.ScribeChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Who takes the notes. All of it happens under the clock of the session, one after the other. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Scribes {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** <em>I'll write</em>: whoever may write notes, also in the middle of somebody else's sentence. */
    public Recorded take(Command command) {
        return journal.once(command, () -> {
            sessions.participated(command);
            Turn turn = journal.turn(command.session()).require(Phase::takesNotes, "session-takes-no-notes", NOT_NOW);
            return taken(command, turn, of(command.session()));
        });
    }

    /** Whoever writes when nobody does, or when the other has been silent, takes over by that. */
    void wrote(@Observes Recorded recorded) {
        boolean writes = recorded.what() instanceof NoteWritten || recorded.what() instanceof NoteEdited;
        if (writes && recorded.person() != null) {
            Scribe scribe = of(recorded.session());
            if (scribe.yieldsTo(recorded.person(), clock.instant())) {
                Command along = Command.along(recorded);
                taken(along, journal.turn(recorded.session()), scribe);
            } else {
                scribe.wrote(recorded.person(), clock.instant());
            }
        }
    }

    /**
     * The room of somebody who may publish it, with the session locked: whoever runs it or looks after the chapter, and its scribe.
     *
     * @throws crema.platform.Refusal missing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Room publishing(Command command) {
        sessions.locked(command.session());
        Room room = sessions.participated(command);
        boolean writes = Optional.ofNullable(entityManager.find(Scribe.class, command.session()))
                .flatMap(Scribe::person)
                .filter(command.caller().id()::equals)
                .isPresent();
        return writes ? room : sessions.facilitated(command);
    }

    private Recorded taken(Command command, Turn turn, Scribe scribe) {
        UUID before = scribe.person().orElse(null);
        scribe.taken(command.caller().id(), clock.instant());
        return journal.record(command, turn, new ScribeChanged(command.caller().id(), before));
    }

    private Scribe of(UUID session) {
        return Optional.ofNullable(entityManager.find(Scribe.class, session)).orElseGet(() -> {
            Scribe nobody = new Scribe(session, clock.instant());
            entityManager.persist(nobody);
            return nobody;
        });
    }

    private static final String NOT_NOW = "Notes are written from the opening of the doors until publication.";
}
