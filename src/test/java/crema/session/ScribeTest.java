package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScribeTest {

    private static final Instant NOW = Instant.parse("2026-03-12T19:00:00Z");
    private static final UUID INES = UUID.randomUUID();
    private static final UUID RUI = UUID.randomUUID();

    private final Scribe scribe = new Scribe(UUID.randomUUID(), NOW);

    @Test
    void whileNobodyWritesTheFirstToTypeIsTheScribe() {
        assertThat(scribe.person()).isEmpty();
        assertThat(scribe.yieldsTo(INES, NOW)).isTrue();
    }

    @Test
    void twoWhoWriteSideBySideDoNotChangePlaces() {
        scribe.taken(INES, NOW);

        assertThat(scribe.yieldsTo(RUI, NOW.plusSeconds(30))).isFalse();
        assertThat(scribe.yieldsTo(INES, NOW.plusSeconds(300))).isFalse();
    }

    @Test
    void whoeverTypesWhileTheScribeHasBeenSilentTakesOver() {
        scribe.taken(INES, NOW);

        assertThat(scribe.yieldsTo(RUI, NOW.plusSeconds(31))).isTrue();
    }

    @Test
    void whatTheScribeWritesBreaksTheSilence() {
        scribe.taken(INES, NOW);
        scribe.wrote(INES, NOW.plusSeconds(25));

        assertThat(scribe.yieldsTo(RUI, NOW.plusSeconds(50))).isFalse();
    }

    @Test
    void whatOthersWriteDoesNotKeepTheScribe() {
        scribe.taken(INES, NOW);
        scribe.wrote(RUI, NOW.plusSeconds(25));

        assertThat(scribe.yieldsTo(RUI, NOW.plusSeconds(31))).isTrue();
    }
}
