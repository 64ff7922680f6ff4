package crema.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;

/** What other parts inject: the one clock, and the entity manager of the running transaction. */
@ApplicationScoped
class Resources {

    @Produces
    @PersistenceContext(unitName = "crema")
    private EntityManager entityManager;

    /** Millisecond steps, which both the database and browsers keep. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
