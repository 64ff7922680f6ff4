package crema.architecture.samples.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A use case half of which runs without a transaction. */
@ApplicationScoped
public class Untransacted {

    @Inject
    private EntityManager entityManager;

    @Transactional
    void safe() {
        entityManager.flush();
    }

    void unsafe() {
        entityManager.flush();
    }
}
