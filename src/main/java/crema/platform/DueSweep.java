package crema.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes one due row at a time and tells the part that knows it, in one transaction: a crash leaves the row for the next sweep. */
@ApplicationScoped
class DueSweep {

    /** {@code javax.persistence.lock.timeout} value that Hibernate renders as SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    /** A row that failed waits this long, so that it cannot stand in the way of the others. */
    private static final int SECONDS_AFTER_A_FAILURE = 60;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Event<DueSoon> soon;

    @Inject
    private Event<DueNow> due;

    @Inject
    private Clock clock;

    /** Rows that are due, the oldest first. */
    @Transactional
    List<DueNow> candidates() {
        return entityManager
                .createQuery(
                        "select new crema.platform.DueNow(d.id, d.what, d.subject) from Due d where d.at <= :now order by d.at",
                        DueNow.class)
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }

    /** Works a row off, unless another node has it, or somebody has called it off or moved it meanwhile. */
    @Retried
    @Transactional
    void take(DueNow candidate) {
        soon.fire(new DueSoon(candidate.what(), candidate.subject()));
        Due row = entityManager.find(
                Due.class,
                candidate.id(),
                LockModeType.PESSIMISTIC_WRITE,
                Map.of("jakarta.persistence.lock.timeout", SKIP_LOCKED));
        if (row != null && row.isDue(clock.instant())) {
            entityManager.remove(row);
            due.fire(candidate);
        }
    }

    @Transactional
    void postpone(UUID id) {
        entityManager
                .createQuery("update Due set at = :later where id = :id")
                .setParameter("id", id)
                .setParameter("later", clock.instant().plusSeconds(SECONDS_AFTER_A_FAILURE))
                .executeUpdate();
    }
}
