package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of merges: who goes on, what it stands for, what it is called. */
class BoardCardTest {

    private static final UUID FRESH = id(99);

    private final BoardCard tea = topic(1, "Tea");
    private final BoardCard coffee = topic(2, "Coffee");
    private final BoardCard milk = topic(3, "Milk");
    private final BoardCard sugar = topic(4, "Sugar");

    @Test
    void twoTopicsBecomeANewCardAtThePlaceOfTheOneBelow() {
        BoardCard card = coffee.with(tea, FRESH);

        assertThat(card.id()).isEqualTo(FRESH);
        assertThat(card.title()).isEqualTo("Coffee / Tea");
        assertThat(card.proposedAs()).isEqualTo(2);
        assertThat(card.author()).isNull();
    }

    @Test
    void whatACardStandsForIsInTheOrderOfProposal() {
        assertThat(coffee.with(tea, FRESH).originals()).containsExactly(tea, coffee);
    }

    /** letters: t, c, m, s are topics; two letters are a card that stands for both, with the number of the first */
    @ParameterizedTest
    @CsvSource({"t, c, 99, tc", "tc, m, 12, tcm", "m, tc, 12, tcm", "tc, ms, 12, tcms", "ms, tc, 34, tcms"})
    void aMergeOfAMergeIsFlatAndTheMergedCardGoesOn(String below, String above, int goesOn, String originals) {
        BoardCard card = card(below).with(card(above), FRESH);

        assertThat(card.id()).isEqualTo(id(goesOn));
        assertThat(card.originals()).isEqualTo(topics(originals).toList());
        assertThat(card.originals()).noneMatch(BoardCard::merged);
        assertThat(card.proposedAs()).isEqualTo(card(below).proposedAs());
    }

    @Test
    void oneTopicOffTheRecordTakesTheWholeCardOffIt() {
        BoardCard secret = new BoardCard(id(5), "Pay", "", null, true, 5, List.of());

        assertThat(tea.with(secret, FRESH).offRecord()).isTrue();
        assertThat(secret.with(tea, FRESH).offRecord()).isTrue();
        assertThat(tea.with(coffee, FRESH).offRecord()).isFalse();
    }

    @Test
    void equalTitlesAreSaidOnce() {
        assertThat(tea.with(topic(6, "TEA"), FRESH).title()).isEqualTo("Tea");
    }

    @Test
    void descriptionsStandBelowEachOther() {
        assertThat(described("Green").with(described("Black"), FRESH).description())
                .isEqualTo("Green\n\nBlack");
        assertThat(described("").with(described("Black"), FRESH).description()).isEqualTo("Black");
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "200, 10", "10, 200", "98, 99"})
    void aTitleOfTwoFitsIntoTheLengthOfOne(int one, int other) {
        String title = topic(1, "a".repeat(one))
                .with(topic(2, "b".repeat(other)), FRESH)
                .title();

        assertThat(title).hasSizeLessThanOrEqualTo(200).contains(" / ").startsWith("aaaa");
        assertThat(title.length()).isGreaterThanOrEqualTo(Math.min(200, one + 3 + other) - 2);
    }

    @Test
    void aLetterOfTwoUnitsIsNotCutInHalf() {
        String title = topic(1, "🫖".repeat(100))
                .with(topic(2, "☕".repeat(200)), FRESH)
                .title();

        assertThat(title.codePoints()).noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
    }

    private BoardCard card(String letters) {
        List<BoardCard> all = topics(letters).toList();
        UUID id = id(Integer.parseInt(letters.chars()
                .mapToObj(letter -> String.valueOf("tcms".indexOf(letter) + 1))
                .reduce("", String::concat)));
        return all.size() == 1
                ? all.get(0)
                : new BoardCard(id, letters, "", null, false, all.get(0).proposedAs(), all);
    }

    private Stream<BoardCard> topics(String letters) {
        return letters.chars()
                .mapToObj(letter -> List.of(tea, coffee, milk, sugar).get("tcms".indexOf(letter)));
    }

    private static BoardCard described(String description) {
        return new BoardCard(UUID.randomUUID(), "Tea", description, null, false, 1, List.of());
    }

    private static BoardCard topic(int number, String title) {
        return new BoardCard(id(number), title, "", null, false, number, List.of());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
