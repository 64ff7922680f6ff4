package crema.architecture.samples.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A use case that fails when it loses a race, and says nothing when nobody knows what became of its commit. */
@ApplicationScoped
@Transactional
public class Unrepeated {

    @Inject
    private Journal journal;

    void doIt() {
        journal.record();
    }
}
