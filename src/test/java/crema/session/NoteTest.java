package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.platform.Refused;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final Instant NOW = Instant.parse("2026-03-12T19:05:00Z");

    private final UUID topic = UUID.randomUUID();
    private final Note note = new Note(UUID.randomUUID(), topic, 3, 0, "Cold brew keeps", UUID.randomUUID(), NOW);
    private final Epiphany epiphany =
            new Epiphany(UUID.randomUUID(), UUID.randomUUID(), null, 0, "Less is more", UUID.randomUUID(), NOW);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void linesNestUpToFiveDeep(int depth) {
        note.write("Cold brew keeps", depth);
        epiphany.write("Less is more", depth);

        assertThat(note.depth()).isEqualTo(depth);
        assertThat(epiphany.depth()).isEqualTo(depth);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 127, 256, 261, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void noLineNestsDeeper(int depth) {
        Refused.by(() -> note.write("Cold brew keeps", depth)).beside("depth").contains("5");
        Refused.by(() -> epiphany.write("Less is more", depth)).beside("depth").contains("5");
    }

    @Test
    void aLineHas1To4000Characters() {
        note.write("x".repeat(4000), 0);
        assertThat(note.text()).hasSize(4000);

        Refused.by(() -> note.write("x".repeat(4001), 0)).beside("text").contains("4001", "4000");
        Refused.by(() -> note.write("  ", 0)).beside("text").isEqualTo("The note is needed.");
        Refused.by(() -> epiphany.write("x".repeat(5000), 0)).beside("text").contains("5000");
        Refused.by(() -> epiphany.write(null, 0)).beside("text").isEqualTo("The epiphany is needed.");
    }

    @Test
    void aLineKeepsItsPlaceWhenItIsRewritten() {
        note.write("Cold brew keeps for a week", 2);

        assertThat(note.position()).isEqualTo(3);
        assertThat(note.text()).isEqualTo("Cold brew keeps for a week");
    }

    @Test
    void nobodyWritesOverWordsTheyHaveNotSeen() {
        note.rewrite("Cold brew keeps for a week", 0, "Cold brew keeps");

        Refused.by(() -> note.rewrite("Cold brew spoils", 0, "Cold brew keeps")).as("line-was-changed");
    }

    @Test
    void whoSaysWhatIsAlreadyThereOrDoesNotSayWhatTheySawIsNotRefused() {
        note.rewrite("Cold brew spoils", 1, null);
        note.rewrite("Cold brew spoils", 2, "Cold brew keeps");

        assertThat(note.depth()).isEqualTo(2);
    }

    @Test
    void aNoteBelongsToOneTopic() {
        assertThat(note.belongsTo(topic)).isTrue();
        assertThat(note.belongsTo(UUID.randomUUID())).isFalse();
    }
}
