package crema.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What will happen by itself, as rows: asked for and called off in the transaction that decides it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DueWork {

    @Inject
    private EntityManager entityManager;

    /** Asks for it at that time; asking again moves it. */
    public void ask(String what, UUID subject, Instant at) {
        entityManager
                .createNativeQuery("insert into due (id, what, subject, at) values (:id, :what, :subject, :at)"
                        + " on duplicate key update at = :at")
                .setParameter("id", TimeOrderedId.next())
                .setParameter("what", what)
                .setParameter("subject", subject)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** When it will happen, if it is asked for. */
    public Optional<Instant> when(String what, UUID subject) {
        return entityManager
                .createQuery("select at from Due where what = :what and subject = :subject", Instant.class)
                .setParameter("what", what)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    public void callOff(String what, UUID subject) {
        entityManager
                .createQuery("delete from Due where what = :what and subject = :subject")
                .setParameter("what", what)
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
