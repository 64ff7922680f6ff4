package crema.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a child until it does what it was started for, has died, or has had its time. */
final class Patience {

    private static final long PAUSE_MILLIS = 100;

    private Patience() {}

    static void await(Duration limit, String failure, Child child, BooleanSupplier ready) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            child.refuseIfDead();
            if (System.nanoTime() > end) {
                throw CannotStart.failed(
                        failure + " within " + limit.toSeconds() + " s; the reason may be in " + child.console() + ".");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw CannotStart.failed("The start was interrupted.");
        }
    }
}
