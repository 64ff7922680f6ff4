package crema.session;

import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesWritten;
import crema.session.SessionEvent.ScribeChanged;
import crema.session.SessionEvent.ScribeNamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
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
    private NamedScribes scribes;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** <em>I'll write</em>: whoever may write notes, also in the middle of somebody else's sentence. */
    public Recorded take(Command command) {
        return journal.once(command, () -> {
            scribes.requireMayWrite(sessions.participated(command));
            Turn turn = journal.turn(command.session()).require(Phase::takesNotes, Scribing.NO_NOTES, Scribing.WHEN);
            return taken(command, turn, of(command.session()));
        });
    }

    /** Whoever facilitates says who else may write notes, where the chapter does not let everybody. */
    public Recorded name(Command command, UUID person, boolean may) {
        return journal.once(command, () -> {
            Session session = sessions.facilitated(command).session();
            if (may && !sessions.takesPart(session, person)) {
                throw Refusal.missing();
            }
            if (may) {
                scribes.add(session.id(), person);
            } else {
                scribes.remove(session.id(), person);
            }
            Turn turn = journal.turn(session.id()).require(Phase::takesNotes, Scribing.NO_NOTES, Scribing.WHEN);
            return journal.record(command, turn, new ScribeNamed(person, may));
        });
    }

    /** Undoes it, unless somebody else has taken over since: they go on. Under the clock, as all of it. */
    ScribeChanged back(UUID session, ScribeChanged changed) {
        Scribe scribe = of(session);
        UUID now = scribe.person().orElse(null);
        UUID next = Objects.equals(now, changed.scribe()) ? changed.before() : now;
        scribe.taken(next, clock.instant());
        return new ScribeChanged(next, now);
    }

    /** Whoever writes when nobody does, or when the other has been silent, takes over by that. */
    void wrote(@Observes Recorded recorded) {
        boolean writes = recorded.what() instanceof NoteWritten
                || recorded.what() instanceof NotesWritten
                || recorded.what() instanceof NoteEdited;
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
        boolean writes = Optional.ofNullable(entityManager.find(Scribe.class, command.session()))
                .flatMap(Scribe::person)
                .filter(person -> person.equals(command.caller().id()))
                .isPresent();
        return sessions.locked(command, room -> room.mayParticipate() && (writes || room.mayFacilitate()));
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
}
