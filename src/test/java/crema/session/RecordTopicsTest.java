package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.SessionRecord.Card;
import crema.session.SessionRecord.Discussed;
import crema.session.SessionRecord.Line;
import crema.session.SessionRecord.Topic;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordTopicsTest {

    private static final UUID CARD = UUID.randomUUID();

    private final CardRow first = row(UUID.randomUUID(), "On-call", null, null, CARD, true, null, 2);
    private final CardRow second = row(UUID.randomUUID(), "Pagers", null, null, CARD, true, null, 1);
    private final CardRow left = row(UUID.randomUUID(), "Tea", null, null, null, true, null, 0);
    private final CardRow reworded = row(UUID.randomUUID(), "Budgets", 1, "Error budgets?", null, true, 0, 0);
    private final CardRow card = row(CARD, "On-call / Pagers", 2, null, null, false, null, 1);

    private final RecordTopics topics = new RecordTopics(
            List.of(first, second, left, reworded, card),
            Map.of(CARD, List.of(new Line("who", 0))),
            Earlier.NONE,
            false);

    @Test
    void whatWasProposedIsListedWithItsOwnDots() {
        assertThat(topics.proposed())
                .containsExactly(
                        new Topic("On-call", "", 2, true, List.of()),
                        new Topic("Pagers", "", 1, true, List.of()),
                        new Topic("Tea", "", 0, false, List.of()),
                        new Topic("Budgets", "", 0, true, List.of()));
    }

    @Test
    void aMergedCardTellsWhatItStandsForAndTheSumOfTheDots() {
        assertThat(topics.discussed().get(1))
                .isEqualTo(new Discussed(
                        "On-call / Pagers",
                        "",
                        4,
                        0,
                        List.of(
                                new Topic("On-call", "", 2, true, List.of()),
                                new Topic("Pagers", "", 1, true, List.of())),
                        List.of(),
                        List.of(new Line("who", 0))));
    }

    @Test
    void whatWasMergedStandsUnderItsCardAndNotBesideIt() {
        var cards = topics.cards();

        assertThat(cards)
                .extracting(Card::topic)
                .extracting(Topic::title)
                .containsExactly("On-call / Pagers", "Tea", "Budgets");
        assertThat(cards.get(0).topic().dots()).isEqualTo(4);
        assertThat(cards.get(0).merges()).extracting(Topic::title).containsExactly("On-call", "Pagers");
    }

    @Test
    void votesThatNotesStateCountAlsoWhenThereAreNone() {
        assertThat(topics.discussed().get(0).votes()).isZero();
        assertThat(topics.discussed().get(0).heading()).isEqualTo("Error budgets?");
        assertThat(topics.discussed().get(0).reworded()).isTrue();
    }

    @Test
    void hiddenDotsAreNotTold() {
        var hidden = new RecordTopics(topics.rows(), topics.notes(), Earlier.NONE, true);

        assertThat(hidden.proposed()).extracting(Topic::dots).containsOnlyNulls();
        assertThat(hidden.discussed()).extracting(Discussed::votes).containsExactly(0, null);
    }

    @Test
    void whatHasNotesWasDiscussedThoughNobodyStartedIt() {
        var noted =
                new RecordTopics(List.of(left), Map.of(left.id(), List.of(new Line("green", 0))), Earlier.NONE, false);

        assertThat(noted.discussed()).extracting(Discussed::heading).containsExactly("Tea");
    }

    @Test
    void whatIsOffTheRecordIsNotTold() {
        var secret = secret(left, null);

        assertThat(RecordTopics.of(List.of(secret, reworded), Map.of(), Earlier.NONE, false)
                        .proposed())
                .extracting(Topic::title)
                .containsExactly("Budgets");
    }

    @Test
    void whatWasMergedIntoACardOffTheRecordIsNotToldEither() {
        var told =
                RecordTopics.of(List.of(first, second, left, secret(card, null)), topics.notes(), Earlier.NONE, false);

        assertThat(told.proposed()).extracting(Topic::title).containsExactly("Tea");
        assertThat(told.discussed()).isEmpty();
    }

    @Test
    void theResultsOfEarlierRoundsAreKept() {
        var earlier = new Earlier(List.of(
                new Earlier.Given(first.id(), CARD, 1, 3),
                new Earlier.Given(second.id(), CARD, 1, 2),
                new Earlier.Given(second.id(), CARD, 2, 1)));
        var again = new RecordTopics(topics.rows(), topics.notes(), earlier, false);

        assertThat(again.discussed())
                .extracting(Discussed::earlier)
                .containsExactly(List.of(), List.of(new BoardView.Result(1, 5), new BoardView.Result(2, 1)));
        assertThat(again.proposed())
                .extracting(Topic::earlier)
                .startsWith(List.of(new BoardView.Result(1, 3)), earlier.ofTopic(second.id()))
                .endsWith(List.of(), List.of());
    }

    private static CardRow secret(CardRow row, UUID mergedInto) {
        return new CardRow(
                row.id(),
                row.title(),
                "",
                row.state(),
                null,
                null,
                row.discussedAs(),
                1,
                null,
                mergedInto,
                row.proposed(),
                null,
                true,
                row.dots(),
                0,
                null,
                null,
                null,
                null,
                null);
    }

    private static CardRow row(
            UUID id,
            String title,
            Integer discussedAs,
            String heading,
            UUID mergedInto,
            boolean proposed,
            Integer statedVotes,
            long dots) {
        return new CardRow(
                id,
                title,
                "",
                crema.session.Topic.State.TO_DISCUSS,
                null,
                null,
                discussedAs,
                0,
                heading,
                mergedInto,
                proposed,
                statedVotes,
                false,
                dots,
                0,
                null,
                null,
                null,
                null,
                null);
    }
}
