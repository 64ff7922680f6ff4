package crema.session;

import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a command was answered before: found by the key of its click. */
@ApplicationScoped
@Transactional
class Answered {

    private static final Set<Refusal.Kind> KEPT = EnumSet.of(Refusal.Kind.CONFLICT, Refusal.Kind.INVALID);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @throws Refusal when that was the answer */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Recorded> before(Command command) {
        return find(command);
    }

    /**
     * Keeps a refusal, unless the same command was answered meanwhile: a repetition that waited for the first finds done what it
     * asks for. What is missing is not kept: it is nobody's in this session, or somebody may bring it back.
     *
     * @throws Refusal when another repetition was refused before
     */
    @Transactional
    Optional<Recorded> meanwhile(Command command, Refusal refused) {
        Optional<Recorded> first = find(command);
        if (first.isEmpty() && KEPT.contains(refused.kind())) {
            entityManager.persist(
                    new EventRow(TimeOrderedId.next(), command, clock.instant(), Refused.because(refused)));
            // Here rather than at the commit, so that a key that was taken this moment is a race like any other.
            entityManager.flush();
        }
        return first;
    }

    /**
     * For a command that the database refused, perhaps because its key is taken.
     *
     * @throws Refusal when that was the answer
     */
    @Transactional
    Optional<Recorded> meanwhile(Command command) {
        return find(command);
    }

    private Optional<Recorded> find(Command command) {
        if (!command.keyed()) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        "from EventRow where sessionId = :session and personId = :person and idempotencyKey = :key",
                        EventRow.class)
                .setParameter("session", command.session())
                .setParameter("person", command.caller().id())
                .setParameter("key", command.key())
                .getResultStream()
                .findFirst()
                .map(EventRow::answer);
    }
}
