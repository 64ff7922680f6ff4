package crema.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.platform.Refusal;
import crema.session.PastSession.Discussed;
import crema.session.SessionRecord.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PastRowsTest {

    private static final Instant BASE = Instant.parse("2026-03-12T19:00:00Z");
    private static final List<String> TOPICS = List.of("Error budgets", "On-call", " Pagers ");

    @Test
    void aHeadingThatStandsForOneTopicIsThatTopicWordedAnew() {
        var rows = rows(new Discussed("Error Budgets?", 3, List.of(0), List.of()));

        assertThat(rows.cards()).isEmpty();
        assertThat(rows.topics()).extracting(Topic::title).isEqualTo(TOPICS);
        assertThat(rows.topics().get(0))
                .extracting("heading", "statedVotes", "discussedAs", "proposed")
                .containsExactly("Error Budgets?", 3, 1, true);
        assertThat(rows.topics().get(1).toDiscuss()).isTrue();
    }

    @Test
    void aHeadingInTheWordsOfTheTopicIsNoOtherWording() {
        var rows = rows(new Discussed("On-call", null, List.of(1), List.of()));

        assertThat(rows.topics().get(1)).extracting("heading", "statedVotes").containsOnlyNulls();
    }

    @Test
    void aHeadingThatStandsForSeveralTopicsIsACardTheyAreMergedInto() {
        var rows = rows(new Discussed("On-call / Pagers", null, List.of(1, 2), List.of()));

        var card = rows.cards().get(0);
        assertThat(card).extracting("title", "proposed").containsExactly("On-call / Pagers", false);
        assertThat(rows.topics()).extracting("mergedInto").containsExactly(null, card.id(), card.id());
        assertThat(rows.topics()).allMatch(Topic::toDiscuss);
    }

    @Test
    void aHeadingThatStandsForNoneCameUpByItself() {
        var rows = rows(new Discussed("Lunch", 0, List.of(), List.of()));

        assertThat(rows.cards()).hasSize(1);
        assertThat(rows.cards().get(0)).extracting("proposed", "statedVotes").containsExactly(false, 0);
    }

    @Test
    void notesKeepTheirOrderTheirDepthAndEveryBlank() {
        var rows = rows(new Discussed(
                "On-call",
                null,
                List.of(1),
                List.of(new Line("who", 0), new Line("  nobody ", 2), new Line("you", 1))));

        assertThat(rows.notes()).extracting(Note::text).containsExactly("who", "  nobody ", "you");
        assertThat(rows.notes()).extracting(Note::depth).containsExactly(0, 2, 1);
        assertThat(rows.notes()).extracting(Note::position).containsExactly(0, 1, 2);
        assertThat(rows.notes())
                .allMatch(note -> note.belongsTo(rows.topics().get(1).id()));
    }

    @Test
    void whatIsListedLaterWasMadeLater() {
        var rows = rows(
                new Discussed("Lunch", null, List.of(), List.of()), new Discussed("Tea", null, List.of(), List.of()));

        assertThat(rows.topics()).extracting("made").containsExactly(BASE, BASE.plusNanos(1000), BASE.plusNanos(2000));
        assertThat(rows.cards()).extracting("made").containsExactly(BASE.plusNanos(3000), BASE.plusNanos(4000));
    }

    @Test
    void aTopicStandsUnderOneHeading() {
        var once = new Discussed("On-call", null, List.of(1), List.of());

        assertThatThrownBy(() -> rows(once, once)).isInstanceOf(Refusal.class).hasMessageContaining("“On-call”");
        assertThatThrownBy(() -> rows(once, new Discussed("Both", null, List.of(1, 2), List.of())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rows(new Discussed("Both", null, List.of(1, 1), List.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTitleOfFiveHundredCharactersIsKeptAndALongerOneRefused() {
        assertThat(Topic.past(UUID.randomUUID(), UUID.randomUUID(), "x".repeat(500), true, BASE)
                        .title())
                .hasSize(500);
        assertThatThrownBy(() -> Topic.past(UUID.randomUUID(), UUID.randomUUID(), "x".repeat(501), true, BASE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("501");
    }

    private static PastRows rows(Discussed... discussed) {
        return new PastRows(UUID.randomUUID(), past(discussed), BASE);
    }

    private static PastSession past(Discussed... discussed) {
        return new PastSession(
                "a.md",
                LocalDate.of(2020, 1, 16),
                "CoffeeOps",
                null,
                PastSession.Wording.USUAL,
                null,
                null,
                TOPICS,
                List.of(discussed),
                List.of(),
                "");
    }
}
