package crema.member.web;

import crema.member.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** How many changes each person may still make on this node. Of people who have been quiet for long nothing is kept. */
final class Allowances {

    /** What somebody did while offline all evening comes at once, and so does everything ten impatient fingers can do. */
    static final int AT_ONCE = 400;

    /** Four times what the fastest finger taps, and a small part of what a node can do. */
    static final int A_SECOND = 40;

    /** Scripts fill a site under the token of its admin. */
    static final int TIMES_FOR_SITE_ADMINS = 10;

    private static final int PEOPLE = 10_000;

    private final TimeMeter clock;

    private final Map<UUID, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> quietest) {
            return size() > PEOPLE;
        }
    };

    Allowances(TimeMeter clock) {
        this.clock = clock;
    }

    /** Takes one change of the allowance; zero when there was one, otherwise how long to wait for it. */
    Duration take(Caller caller) {
        return Duration.ofNanos(bucket(caller).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(Caller caller) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(caller.id(), id -> full(caller.siteAdmin() ? TIMES_FOR_SITE_ADMINS : 1));
        }
    }

    private Bucket full(int times) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity((long) AT_ONCE * times)
                        .refillGreedy((long) A_SECOND * times, Duration.ofSeconds(1)))
                .build();
    }
}
