package crema.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for what happens by itself: asks again and again, and fails when it has not happened in time. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** The first value that is as expected. */
    public static <T> T get(Duration limit, Supplier<T> asked, Predicate<T> expected) {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            var value = asked.get();
            if (expected.test(value)) {
                return value;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not so within " + limit.toMillis() + " ms; the last was: " + value);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Until the assertion holds. */
    public static void holds(Duration limit, Runnable assertion) {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
