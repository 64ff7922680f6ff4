package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportRunTest {

    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    private final ImportRun run = new ImportRun(UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void whatWasStoppedWhileItWasReadIsLookedAtBeforeItIsStored() {
        run.arrived(false);
        run.stop(NOW);

        run.goOn();
        assertThat(run.state()).isEqualTo(RunState.READING);

        run.workedOff(NOW);
        assertThat(run.state()).isEqualTo(RunState.PREVIEW);
    }

    @Test
    void whatWasStoppedWhileItWasStoredIsStoredOn() {
        run.arrived(false);
        run.workedOff(NOW);
        run.store();
        run.stop(NOW);

        run.goOn();
        assertThat(run.state()).isEqualTo(RunState.STORING);
    }

    @Test
    void whatNobodyWantedToLookAtIsStoredOnAfterAStop() {
        run.arrived(true);
        run.stop(NOW);

        run.goOn();
        assertThat(run.state()).isEqualTo(RunState.STORING);
    }
}
