package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What a command was answered before: found by the key of its click. */
@ApplicationScoped
class Answered {

    @Inject
    private EntityManager entityManager;

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Recorded> before(Command command) {
        return find(command);
    }

    /** After a refusal, which has given up the transaction it was said in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Recorded> meanwhile(Command command) {
        return find(command);
    }

    private Optional<Recorded> find(Command command) {
        if (command.key() == null || !command.caller().signedIn()) {
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
                .map(EventRow::recorded);
    }
}
