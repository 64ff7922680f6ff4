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
    private final Note note = note(0, "Cold brew keeps");
    private final Epiphany epiphany =
            new Epiphany(UUID.randomUUID(), UUID.randomUUID(), null, 0, "Less is more", UUID.randomUUID(), NOW);

    private Note note(int depth, String text) {
        return new Note(UUID.randomUUID(), topic, 3, depth, text, UUID.randomUUID(), NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void linesNestUpToFiveDeep(int depth) {
        epiphany.write("Less is more", depth);

        assertThat(note(depth, "Cold brew keeps").depth()).isEqualTo(depth);
        assertThat(epiphany.depth()).isEqualTo(depth);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 127, 256, 261, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void noLineNestsDeeper(int depth) {
        Refused.by(() -> note(depth, "Cold brew keeps")).beside("depth").contains("5");
        Refused.by(() -> epiphany.write("Less is more", depth)).beside("depth").contains("5");
    }

    @Test
    void aLineHas1To4000Characters() {
        note.rewrite("x".repeat(4000), null);
        assertThat(note.text()).hasSize(4000);

        Refused.by(() -> note.rewrite("x".repeat(4001), null)).beside("text").contains("4001", "4000");
        Refused.by(() -> note.rewrite("  ", null)).beside("text").isEqualTo("The note is needed.");
        Refused.by(() -> epiphany.write("x".repeat(5000), 0)).beside("text").contains("5000");
        Refused.by(() -> epiphany.write(null, 0)).beside("text").isEqualTo("The epiphany is needed.");
    }

    @Test
    void aLineKeepsItsPlaceWhenItIsRewritten() {
        note.rewrite("Cold brew keeps for a week", null);

        assertThat(note.position()).isEqualTo(3);
        assertThat(note.text()).isEqualTo("Cold brew keeps for a week");
    }

    @Test
    void nobodyWritesOverWordsTheyHaveNotSeen() {
        note.rewrite("Cold brew keeps for a week", "Cold brew keeps");

        Refused.by(() -> note.rewrite("Cold brew spoils", "Cold brew keeps")).as("line-was-changed");
    }

    @Test
    void nobodyRemovesWordsTheyHaveNotSeen() {
        note.rewrite("Cold brew keeps for a week", null);

        Refused.by(() -> note.remove(NOW, "Cold brew keeps")).as("line-was-changed");
        assertThat(note.removed()).isFalse();
        note.remove(NOW, "Cold brew keeps for a week");
        assertThat(note.removed()).isTrue();
    }

    @Test
    void whoSaysWhatIsAlreadyThereOrDoesNotSayWhatTheySawIsNotRefused() {
        note.rewrite("Cold brew spoils", null);
        note.rewrite("Cold brew spoils", "Cold brew keeps");

        assertThat(note.text()).isEqualTo("Cold brew spoils");
    }

    @Test
    void aNoteBelongsToOneTopic() {
        assertThat(note.belongsTo(topic)).isTrue();
        assertThat(note.belongsTo(UUID.randomUUID())).isFalse();
    }
}
