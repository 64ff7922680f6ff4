package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.PastSession.Discussed;
import crema.session.PastSession.Wording;
import crema.session.SessionRecord.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 16);
    private static final List<Line> LINES = List.of(new Line("a", 0), new Line("b", 1));

    private final PastSession notes = past(DAY, 6, List.of("A", "B"), List.of(told("A", 3, List.of(0), LINES)), LINES);

    @Test
    void theFileItsTextTheLinksAndThePictureItselfMeanNothing() {
        var other = new PastSession(
                "other.md",
                DAY,
                "CoffeeOps",
                6,
                new Wording("Board", "All topics", "Epiphanies"),
                "images/a.png",
                UUID.randomUUID(),
                List.of("A", "B"),
                List.of(told("A", 3, List.of(), LINES)),
                LINES,
                "the same, spelled with other blanks");

        assertThat(Meaning.of(other)).isEqualTo(Meaning.of(notes));
    }

    @Test
    void everythingElseDoes() {
        var discussed = notes.discussed();
        assertThat(List.of(
                        past(DAY.plusDays(1), 6, notes.topics(), discussed, LINES),
                        past(DAY, null, notes.topics(), discussed, LINES),
                        past(DAY, 7, notes.topics(), discussed, LINES),
                        past(DAY, 6, List.of("B", "A"), discussed, LINES),
                        past(DAY, 6, List.of("AB"), discussed, LINES),
                        past(DAY, 6, notes.topics(), List.of(told("A", 4, List.of(0), LINES)), LINES),
                        past(DAY, 6, notes.topics(), List.of(told("A", null, List.of(0), LINES)), LINES),
                        past(DAY, 6, notes.topics(), List.of(told("A", 0, List.of(0), LINES)), LINES),
                        past(DAY, 6, notes.topics(), List.of(told("a", 3, List.of(0), LINES)), LINES),
                        past(DAY, 6, notes.topics(), List.of(told("A", 3, List.of(0), List.of())), LINES),
                        past(DAY, 6, notes.topics(), discussed, List.of(new Line("a", 0), new Line("b", 0))),
                        past(DAY, 6, notes.topics(), discussed, List.of(new Line("a", 0)))))
                .noneSatisfy(other -> assertThat(Meaning.of(other)).isEqualTo(Meaning.of(notes)))
                .doesNotHaveDuplicates();
    }

    private static Discussed told(String heading, Integer votes, List<Integer> proposed, List<Line> lines) {
        return new Discussed(heading, votes, proposed, lines);
    }

    private static PastSession past(
            LocalDate day, Integer attendees, List<String> topics, List<Discussed> discussed, List<Line> epiphanies) {
        return new PastSession(
                "a.md",
                day,
                "CoffeeOps",
                attendees,
                Wording.USUAL,
                "images/a.png",
                null,
                topics,
                discussed,
                epiphanies,
                "");
    }
}
