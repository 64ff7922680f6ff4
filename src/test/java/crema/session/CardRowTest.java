package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRowTest {

    private static final Instant START = Instant.parse("2026-03-12T19:00:00Z");
    private static final UUID INES = UUID.randomUUID();

    private final CardRow waiting = row(Topic.State.TO_DISCUSS, null, null);
    private final CardRow running = row(Topic.State.DISCUSSING, 2, 1);

    @Test
    void whileCountsAreHiddenTheReaderSeesOnlyTheOwnDots() {
        BoardView.Card card = waiting.card(INES, true, List.of(), List.of(), List.of());

        assertThat(card.dots()).isNull();
        assertThat(card.mine()).isEqualTo(2);
    }

    @Test
    void revealedCountsAreSeenByEverybody() {
        assertThat(waiting.card(UUID.randomUUID(), false, List.of(), List.of(), List.of())
                        .dots())
                .isEqualTo(5);
    }

    @Test
    void theAuthorIsShownWhenTheTopicStarts() {
        assertThat(waiting.card(INES, false, List.of(), List.of(), List.of()).author())
                .isNull();
        assertThat(running.card(INES, false, List.of(), List.of(), List.of()).author())
                .isEqualTo("Ines");
    }

    @Test
    void onlyTheAuthorsOwnTopicIsTheirOwn() {
        assertThat(waiting.card(INES, true, List.of(), List.of(), List.of()).own())
                .isTrue();
        assertThat(waiting.card(UUID.randomUUID(), true, List.of(), List.of(), List.of())
                        .own())
                .isFalse();
        assertThat(waiting.card(null, true, List.of(), List.of(), List.of()).own())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"TO_DISCUSS, to-discuss", "DISCUSSING, discussing", "DISCUSSED, discussed"})
    void aCardStandsInTheColumnOfItsState(Topic.State state, String column) {
        assertThat(row(state, 1, null)
                        .card(INES, true, List.of(), List.of(), List.of())
                        .column())
                .isEqualTo(column);
    }

    @Test
    void onlyARunningTopicHasATimebox() {
        assertThat(waiting.card(INES, true, List.of(), List.of(), List.of()).timebox())
                .isNull();
        assertThat(running.card(INES, true, List.of(), List.of(), List.of()).timebox())
                .isEqualTo(new BoardView.Timebox(1, START, START.plusSeconds(420), null));
    }

    @Test
    void aTopicWithoutEndedTimeboxesHasBeenDiscussedForNoTime() {
        assertThat(waiting.card(INES, true, List.of(), List.of(), List.of()).seconds())
                .isZero();
    }

    @Test
    void whatHasBeenStartedStandsInThatOrderAndTheRestBehindIt() {
        assertThat(running.place()).isEqualTo(2).isLessThan(waiting.place());
    }

    private static CardRow row(Topic.State state, Integer discussedAs, Integer timebox) {
        return new CardRow(
                UUID.randomUUID(),
                "Tea or coffee",
                "",
                state,
                INES,
                "Ines",
                discussedAs,
                3,
                null,
                null,
                true,
                null,
                false,
                5,
                2,
                timebox,
                START,
                START.plusSeconds(420),
                null,
                null);
    }
}
