package crema.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes what was done outside a session, in the transaction that did it; refusals in a transaction of their own. Ids, never names. */
@ApplicationScoped
public class Audit {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void done(UUID person, String what, UUID subject) {
        entityManager.persist(new AuditEntry(TimeOrderedId.next(), clock.instant(), person, what, subject, ""));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(UUID person, String what, UUID subject) {
        entityManager.persist(new AuditEntry(TimeOrderedId.next(), clock.instant(), person, what, subject, "refused"));
    }
}
