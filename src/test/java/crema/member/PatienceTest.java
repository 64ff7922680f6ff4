package crema.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest(name = "after {0} failures: {1} minutes")
    @CsvSource({"10, 1", "11, 2", "12, 4", "13, 8", "14, 15", "15, 15", "74, 15", "2147483647, 15"})
    void theTenthFailureWaitsAMinuteAndEachFurtherOneDoublesItUpToFifteen(int failures, int minutes) {
        assertThat(Patience.waitAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
