package crema.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.platform.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PollTest {

    private static final UUID TEA = UUID.randomUUID();
    private static final UUID COFFEE = UUID.randomUUID();
    private static final VotingRound ROUND = round();

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

    @Test
    void aVoteThatHasMetAMergeIsCountedAgain() {
        Poll earlier = in(ROUND, Map.of(TEA, choice(3)));
        Poll now = in(ROUND, Map.of(TEA, new Poll.Choice(Topic.State.TO_DISCUSS, null, List.of(TEA, COFFEE), 4)));

        assertThatThrownBy(() -> now.requireStill(vote(), earlier)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void aVoteOfTheRoundBeforeIsNotOneOfTheNext() {
        Poll earlier = in(ROUND, Map.of(TEA, choice(3)));
        Poll now = in(round(), Map.of(TEA, choice(0)));

        assertThatThrownBy(() -> now.requireStill(vote(), earlier))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("another-round"));
    }

    private static Vote vote() {
        return new Vote(Command.bySystem(UUID.randomUUID()), TEA, true);
    }

    private static VotingRound round() {
        return new VotingRound(UUID.randomUUID(), UUID.randomUUID(), 1, 4, 3, Instant.EPOCH);
    }

    private static Poll in(VotingRound round, Map<UUID, Poll.Choice> topics) {
        return new Poll(UUID.randomUUID(), UUID.randomUUID(), 7, Phase.VOTING, round, 2, topics);
    }

    private static Poll poll(long seq, Map<UUID, Poll.Choice> topics) {
        return new Poll(UUID.randomUUID(), UUID.randomUUID(), seq, Phase.VOTING, null, 2, topics);
    }

    private static Poll.Choice choice(int dots) {
        return new Poll.Choice(Topic.State.TO_DISCUSS, null, List.of(TEA), dots);
    }
}
