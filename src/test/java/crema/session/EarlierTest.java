package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EarlierTest {

    private static final UUID TEA = UUID.randomUUID();
    private static final UUID COFFEE = UUID.randomUUID();
    private static final UUID CARD = UUID.randomUUID();

    private final Earlier earlier = new Earlier(List.of(
            new Earlier.Given(TEA, CARD, 3, 1),
            new Earlier.Given(TEA, CARD, 1, 3),
            new Earlier.Given(COFFEE, CARD, 1, 2)));

    @Test
    void aCardHasWhatEachRoundGaveToAllThatIsMergedIntoIt() {
        var results = List.of(new BoardView.Result(1, 5), new BoardView.Result(3, 1));

        assertThat(earlier.ofCard(CARD)).isEqualTo(results);
        assertThat(earlier.byCard()).isEqualTo(Map.of(CARD, results));
    }

    @Test
    void aTopicHasItsOwnAndWhatNobodyWantedHasNone() {
        assertThat(earlier.ofTopic(COFFEE)).containsExactly(new BoardView.Result(1, 2));
        assertThat(earlier.ofTopic(UUID.randomUUID())).isEmpty();
    }
}
