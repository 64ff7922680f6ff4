package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VotingRoundTest {

    private static final Instant NOW = Instant.parse("2026-03-12T18:45:00Z");

    private final VotingRound round = new VotingRound(UUID.randomUUID(), UUID.randomUUID(), 2, 5, 3, NOW);

    @Test
    void aRoundGrantsDotsAndHidesTheCountsUntilItIsRevealed() {
        assertThat(round.view()).isEqualTo(new BoardView.Round(2, 5, 3, false));

        round.reveal(NOW);

        assertThat(round.view()).isEqualTo(new BoardView.Round(2, 5, 3, true));
    }

    @Test
    void revealingItAgainDoesNotChangeWhenItWasRevealed() {
        round.reveal(NOW);
        round.reveal(NOW.plusSeconds(60));

        assertThat(round).extracting("revealedAt").isEqualTo(NOW);
    }
}
