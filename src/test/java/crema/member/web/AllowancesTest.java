package crema.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import crema.member.Caller;
import crema.member.People;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final Clock clock = new Clock();
    private final Allowances allowances = new Allowances(clock);
    private final Caller aya = People.somebody();

    @Test
    void whatWaitedWhileSomebodyWasOfflineComesAtOnce() {
        assertThat(taken(aya, Allowances.AT_ONCE)).isEqualTo(Allowances.AT_ONCE);
    }

    @Test
    void whoeverHasUsedItUpIsToldHowLongToWait() {
        taken(aya, Allowances.AT_ONCE);

        assertThat(allowances.take(aya)).isEqualTo(Duration.ofSeconds(1).dividedBy(Allowances.A_SECOND));
    }

    @Test
    void itComesBackWithTime() {
        taken(aya, Allowances.AT_ONCE);
        clock.now += Duration.ofSeconds(2).toNanos();

        assertThat(taken(aya, Allowances.AT_ONCE)).isEqualTo(2 * Allowances.A_SECOND);
    }

    @Test
    void everybodyHasTheirOwn() {
        taken(aya, Allowances.AT_ONCE);

        assertThat(allowances.take(People.somebody())).isZero();
    }

    @Test
    void theScriptsOfASiteAdminFillASite() {
        Caller admin = new Caller(UUID.randomUUID(), UUID.randomUUID(), "Site admin", "UTC", true, null);

        assertThat(taken(admin, 5_000)).isEqualTo(Allowances.AT_ONCE * Allowances.TIMES_FOR_SITE_ADMINS);
    }

    private long taken(Caller caller, int attempts) {
        return IntStream.range(0, attempts)
                .filter(attempt -> allowances.take(caller).isZero())
                .count();
    }

    /** Stands still until it is moved. */
    private static final class Clock implements TimeMeter {

        private long now;

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
