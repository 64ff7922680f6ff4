package crema.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Every run, whether it went well or not. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExportLog {

    @Inject
    private EntityManager entityManager;

    void add(ExportRun run) {
        entityManager.persist(run);
    }
}
