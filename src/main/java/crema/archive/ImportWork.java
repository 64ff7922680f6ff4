package crema.archive;

import crema.platform.DueNow;
import crema.platform.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Works off imports in the background, one at a time on this node, so that boards stay quick. The row that made it begin stays there,
 * a little in the future: whoever dies over it leaves it to the next.
 */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);

    private static final Duration RENEWAL = Duration.ofSeconds(5);

    private final Semaphore free = new Semaphore(1);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    void whenDue(@Observes DueNow now) {
        if (now.what().equals(Arrivals.FORGET)) {
            arrivals.forget(now.subject());
        } else if (now.what().equals(Arrivals.WORK) && arrivals.claimed(now.subject())) {
            executor.execute(() -> inBackground(now.subject()));
        }
    }

    /** What breaks here, or finds somebody at work, is tried again when the lease is over. */
    private void inBackground(UUID run) {
        if (!free.tryAcquire()) {
            return;
        }
        try {
            off(run);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "The import %s broke off and goes on in a moment", run);
        } finally {
            free.release();
        }
    }

    /** Until nothing is left, or somebody stops it. */
    void off(UUID run) {
        Instant leased = clock.instant();
        for (Optional<UUID> next = steps.next(run); next.isPresent(); next = steps.next(run)) {
            attempt(next.get());
            if (leased.plus(RENEWAL).isBefore(clock.instant())) {
                arrivals.lease(run);
                leased = clock.instant();
            }
        }
        arrivals.workedOff(run);
    }

    /** One note that fails never stops the others, nor does one so tangled that reading it does not come to an end. */
    private void attempt(UUID entry) {
        try {
            steps.take(entry);
        } catch (Refusal refused) {
            steps.failed(entry, refused.getMessage());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warnf(failure, "The note %s of an import broke off", entry);
            steps.brokeOff(entry);
        }
    }
}
