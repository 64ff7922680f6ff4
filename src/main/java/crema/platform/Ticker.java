package crema.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Sweeps due work once a second on this node. A sweep that fails is logged and the next one tries again: the row is still there. */
@ApplicationScoped
public class Ticker {

    private static final Logger LOG = Logger.getLogger(Ticker.class);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DueSweep sweep;

    private ScheduledFuture<?> ticking;

    void start(@Observes Ready ready) {
        ticking = executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    /** An exception would end the ticking for good. */
    private void tick() {
        try {
            sweep.candidates().forEach(this::take);
        } catch (RuntimeException failure) {
            LOG.warnf("Due work cannot be looked at this second: %s", failure.getMessage());
        }
    }

    private void take(DueNow due) {
        try {
            sweep.take(due);
        } catch (RuntimeException failure) {
            LOG.warnf("Due work %s failed and is tried again in a minute: %s", due.id(), failure.getMessage());
            sweep.postpone(due.id());
        }
    }
}
