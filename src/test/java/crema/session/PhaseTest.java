package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.platform.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseTest {

    @ParameterizedTest(name = "{0}: open {1}, topics {2}, dots {3}, notes {4}")
    @CsvSource(textBlock = """
                    PLANNED,    false, true,  false, false
                    GATHERING,  true,  true,  false, true
                    VOTING,     true,  true,  true,  true
                    DISCUSSING, true,  true,  true,  true
                    CLOSED,     false, false, false, true
                    PUBLISHED,  false, false, false, false
                    """)
    void aPhaseSaysWhatIsTakenInIt(Phase phase, boolean open, boolean topics, boolean dots, boolean notes) {
        assertThat(phase.open()).isEqualTo(open);
        assertThat(phase.takesTopics()).isEqualTo(topics);
        assertThat(phase.takesDots()).isEqualTo(dots);
        assertThat(phase.takesNotes()).isEqualTo(notes);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void aPhaseIsFoundByItsWord(Phase phase) {
        assertThat(Phase.of(phase.word())).isEqualTo(phase);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"VOTING", "vote", " voting"})
    void anyOtherWordIsRefusedAndTheWordsAreNamed(String word) {
        Refused.by(() -> Phase.of(word)).beside("phase").contains("planned", "published");
    }
}
