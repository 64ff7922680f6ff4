package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PollTest {

    private static final UUID TEA = UUID.randomUUID();
    private static final UUID COFFEE = UUID.randomUUID();

    @Test
    void whatIsFoundAtTheSamePlaceIsAddedToWhatWasKnown() {
        Poll both = poll(7, Map.of(TEA, choice(3))).and(poll(7, Map.of(COFFEE, choice(1))));

        assertThat(both.topics()).containsOnlyKeys(TEA, COFFEE);
    }

    @Test
    void whatWasKnownAtAnotherPlaceIsForgotten() {
        Poll now = poll(7, Map.of(TEA, choice(3))).and(poll(8, Map.of(COFFEE, choice(1))));

        assertThat(now.topics()).containsOnlyKeys(COFFEE);
        assertThat(now.seq()).isEqualTo(8);
    }

    @Test
    void whatWasCountedOnIsTrueAtTheNumberOfTheLastVote() {
        Poll after = poll(7, Map.of(TEA, choice(3), COFFEE, choice(1))).counted(9, 4, Map.of(TEA, 5));

        assertThat(after.seq()).isEqualTo(9);
        assertThat(after.voted()).isEqualTo(4);
        assertThat(after.topics().get(TEA).dots()).isEqualTo(5);
        assertThat(after.topics().get(COFFEE).dots()).isOne();
    }

    private static Poll poll(long seq, Map<UUID, Poll.Choice> topics) {
        return new Poll(UUID.randomUUID(), UUID.randomUUID(), seq, Phase.VOTING, null, 2, topics);
    }

    private static Poll.Choice choice(int dots) {
        return new Poll.Choice(Topic.State.TO_DISCUSS, null, List.of(TEA), dots);
    }
}
