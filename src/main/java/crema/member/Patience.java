package crema.member;

import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Slows guessing down, per account and per address: ten failures wait a minute, every further one doubles that up to fifteen
 * minutes, an hour of quiet forgets. Never locked for good, and counted in the database, so that a restart or a second node helps nobody.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Patience {

    static final int FREE = 10;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @throws Refusal while the subject has to wait, whatever it types meanwhile */
    void require(String subject) {
        List<?> waiting = entityManager
                .createNativeQuery(
                        "select wait_until from sign_in_failure where subject = :subject and wait_until > :now")
                .setParameter("subject", Token.sha256(subject))
                .setParameter("now", Timestamp.from(clock.instant()))
                .getResultList();
        if (!waiting.isEmpty()) {
            throw Refusal.tooMany("Too many attempts. Wait a few minutes and try again.");
        }
    }

    void failed(String subject) {
        Instant now = clock.instant();
        byte[] hash = Token.sha256(subject);
        entityManager
                .createNativeQuery("insert into sign_in_failure (subject, failures, last) values (:subject, 1, :now)"
                        + " on duplicate key update failures = if(last < :forgotten, 1, failures + 1), last = :now")
                .setParameter("subject", hash)
                .setParameter("now", Timestamp.from(now))
                .setParameter("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
                .executeUpdate();
        int failures = ((Number) entityManager
                        .createNativeQuery("select failures from sign_in_failure where subject = :subject")
                        .setParameter("subject", hash)
                        .getSingleResult())
                .intValue();
        if (failures >= FREE) {
            entityManager
                    .createNativeQuery("update sign_in_failure set wait_until = :until where subject = :subject")
                    .setParameter("subject", hash)
                    .setParameter("until", Timestamp.from(now.plus(waitAfter(failures))))
                    .executeUpdate();
        }
    }

    void succeeded(String subject) {
        entityManager
                .createNativeQuery("delete from sign_in_failure where subject = :subject")
                .setParameter("subject", Token.sha256(subject))
                .executeUpdate();
    }

    /** One minute at the tenth failure, doubled by each further one, at most fifteen minutes. */
    static Duration waitAfter(int failures) {
        int doublings = Math.min(failures - FREE, 4);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
