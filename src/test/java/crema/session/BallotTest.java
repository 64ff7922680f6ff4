package crema.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import crema.platform.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final Instant NOW = Instant.parse("2026-03-12T18:45:00Z");

    private final VotingRound round = new VotingRound(UUID.randomUUID(), UUID.randomUUID(), 1, 4, 3, NOW);
    private final Ballot ballot = new Ballot(UUID.randomUUID(), round.id(), UUID.randomUUID(), NOW);
    private final UUID tea = UUID.randomUUID();
    private final UUID coffee = UUID.randomUUID();

    @Test
    void aFreshBallotHasSpentNothing() {
        assertThat(ballot.spent()).isZero();
        assertThat(ballot.on(tea)).isZero();
    }

    @Test
    void aMemberCannotSpendMoreDotsThanGranted() {
        cast(tea, tea, coffee, coffee);

        Refused.by(() -> cast(UUID.randomUUID())).as("no-dots-left");
        assertThat(ballot.spent()).isEqualTo(4);
    }

    @Test
    void aTopicTakesNoMoreOfOnePersonsDotsThanTheCap() {
        cast(tea, tea, tea);

        Refused.by(() -> cast(tea)).as("topic-is-full");
        assertThat(ballot.on(tea)).isEqualTo(3);
        cast(coffee);
    }

    @Test
    void whoHasNoDotsLeftIsToldThatFirst() {
        cast(tea, tea, tea, coffee);

        Refused.by(() -> cast(tea)).as("no-dots-left");
    }

    @Test
    void aRefusedDotChangesNothing() {
        cast(tea, tea, tea);

        Refused.by(() -> cast(tea)).as("topic-is-full");

        assertThat(ballot.spent()).isEqualTo(3);
        slots().containsExactly(1, 2, 3);
    }

    @Test
    void aDotTakesTheLowestFreeSlotOfTheRound() {
        cast(tea, coffee, coffee);
        slots().containsExactly(1, 2, 3);

        ballot.takeBack(tea);
        cast(coffee);
        slots().containsExactly(2, 3, 1);
    }

    @Test
    void aDotTakenBackCanBeSpentAgain() {
        cast(tea, tea, tea, coffee);

        ballot.takeBack(tea);

        assertThat(ballot.on(tea)).isEqualTo(2);
        assertThat(ballot.spent()).isEqualTo(3);
        cast(coffee);
        assertThat(ballot.on(coffee)).isEqualTo(2);
    }

    @Test
    void theLastDotOnATopicIsTakenBackFirst() {
        cast(tea, coffee, tea);

        ballot.takeBack(tea);

        slots().containsExactly(1, 2);
    }

    @Test
    void whatIsNotThereIsNotTakenBack() {
        Refused.by(() -> ballot.takeBack(tea)).as("no-dot-here");

        cast(coffee);
        Refused.by(() -> ballot.takeBack(tea)).as("no-dot-here");
        assertThat(ballot.spent()).isOne();
    }

    @Test
    void theCapLimitsTheSumOverAMergedCard() {
        cast(tea, tea, coffee);

        Refused.by(() -> ballot.cast(List.of(tea, coffee), round, NOW)).as("topic-is-full");
        assertThat(ballot.on(List.of(tea, coffee))).isEqualTo(3);
    }

    @Test
    void aMergeThatBringsMoreTogetherThanTheCapTakesNothingAway() {
        cast(tea, tea, coffee, coffee);

        assertThat(ballot.on(List.of(tea, coffee))).isEqualTo(4);
        ballot.takeBack(List.of(tea, coffee));
        Refused.by(() -> ballot.cast(List.of(tea, coffee), round, NOW)).as("topic-is-full");
    }

    @Test
    void aDotOnAMergedCardLiesOnTheFirstOfItsTopicsAfterASplit() {
        cast(coffee);

        ballot.cast(List.of(tea, coffee), round, NOW);

        assertThat(ballot.on(tea)).isEqualTo(1);
        assertThat(ballot.on(coffee)).isEqualTo(1);
    }

    @Test
    void theLastDotOnAMergedCardIsTakenBackFromWhereItLies() {
        cast(tea, coffee);

        ballot.takeBack(List.of(tea, coffee));

        assertThat(ballot.on(tea)).isEqualTo(1);
        assertThat(ballot.on(coffee)).isZero();
        ballot.takeBack(List.of(tea, coffee));
        Refused.by(() -> ballot.takeBack(List.of(tea, coffee))).as("no-dot-here");
    }

    private void cast(UUID... topics) {
        for (UUID topic : topics) {
            ballot.cast(topic, round, NOW);
        }
    }

    private AbstractListAssert<?, ?, Integer, ?> slots() {
        return assertThat(ballot)
                .extracting("dots")
                .asInstanceOf(list(Dot.class))
                .extracting(Dot::slot);
    }
}
