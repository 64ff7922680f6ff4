package crema.architecture.samples.session;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that has things injected. */
@Entity
public class Injecting {

    @Id
    private String id;

    @Inject
    private OwnClock clock;
}
