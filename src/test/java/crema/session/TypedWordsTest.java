package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {

    @Test
    void wordsAreWhatStandsBetweenSignsAndShortOnesSayNothing() {
        assertThat(TypedWords.of("Do we still need staging? (CI/CD, %_)")).containsExactly("still", "need", "staging");
        assertThat(TypedWords.of("Über-Kaffee für alle")).containsExactly("über", "kaffee", "für", "alle");
    }

    @Test
    void fewLettersOrNothingAreTooLittleToLookFor() {
        assertThat(TypedWords.of("a be")).isEmpty();
        assertThat(TypedWords.of("")).isEmpty();
        assertThat(TypedWords.of(null)).isEmpty();
    }

    @Test
    void ofManyWordsTheFirstEightCount() {
        var many = IntStream.range(100, 160).mapToObj(String::valueOf).collect(Collectors.joining(" "));

        assertThat(TypedWords.of(many)).hasSize(8);
        assertThat(TypedWords.of("x".repeat(9_000))).singleElement().asString().hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "8, 4"})
    void aTitleSharesHalfOfThem(int words, int least) {
        assertThat(TypedWords.least(words)).isEqualTo(least);
    }
}
