package crema.community;

import static org.assertj.core.api.Assertions.assertThat;

import crema.platform.Refused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

    @Test
    void theLastStepRepeats() {
        assertThat(List.of(0, 1, 2, 3, 40).stream().map(Pattern.USUAL::length))
                .containsExactly(
                        Duration.ofMinutes(7),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(3),
                        Duration.ofMinutes(3),
                        Duration.ofMinutes(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7, 5, 3    | 420,300,180
                    7 5 3      | 420,300,180
                    10         | 600
                    2:30; 0:02 | 150,2
                    120        | 7200
                    """)
    void itIsWrittenInMinutesAndKeptInSeconds(String typed, String kept) {
        Pattern pattern = Pattern.typed(typed);
        var column = new Pattern.Column();

        assertThat(column.convertToDatabaseColumn(pattern)).isEqualTo(kept);
        assertThat(column.convertToEntityAttribute(kept)).isEqualTo(pattern);
        assertThat(Pattern.typed(pattern.written())).isEqualTo(pattern);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0", "seven", "-7", "7.5", "2:60", "121", "1,2,3,4,5,6,7,8,9", "99999999999", "7,,x"})
    void whatIsNoPatternIsRefusedBesideItsField(String typed) {
        Refused.by(() -> Pattern.typed(typed)).beside("pattern");
    }
}
