package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.platform.Refused;
import crema.session.Scribing.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A over its B and C, D alone, E over its F. */
class NoteOrderTest {

    private static final Instant NOW = Instant.parse("2026-03-12T19:05:00Z");
    private static final UUID TOPIC = UUID.randomUUID();

    private final List<Note> notes = List.of(
            line(0, 0, "A"), line(1, 1, "B"), line(4, 2, "C"), line(5, 0, "D"), line(6, 0, "E"), line(9, 1, "F"));
    private final NoteOrder order = new NoteOrder(notes);

    @ParameterizedTest
    @CsvSource({"A, ABC", "B, BC", "C, C", "D, D", "E, EF", "F, F"})
    void whatHangsBelowALineAreTheDeeperOnesRightBelowIt(String line, String block) {
        assertThat(words(order.withWhatHangsBelow(id(line)))).isEqualTo(block);
    }

    @ParameterizedTest
    @CsvSource({
        "A, D, DABCEF",
        "A, F, DEFABC",
        "E, top, EFABCD",
        "D, top, DABCEF",
        "B, end, ADEFBC",
        "D, A, ADBCEF",
        "A, top, ABCDEF",
        "F, D, ABCDFE"
    })
    void aLineGoesElsewhereWithWhatHangsBelowIt(String line, String where, String then) {
        order.move(order.withWhatHangsBelow(id(line)), position(where));

        assertThat(words(inOrder())).isEqualTo(then);
        assertThat(inOrder().stream().map(Note::position)).containsExactly(0, 1, 4, 5, 6, 9);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 1, BC, 123001",
        "B, 2, C, 023001",
        "B, 0, C, 001001",
        "C, 1, '', 011001",
        "E, 3, F, 012034",
        "E, 0, '', 012001"
    })
    void aLineNestsWithWhatHangsBelowIt(String line, int depth, String with, String then) {
        List<UUID> hanging = order.nest(id(line), depth);

        assertThat(words(notes.stream()
                        .filter(note -> hanging.contains(note.id()))
                        .toList()))
                .isEqualTo(with);
        assertThat(depths()).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({"A, 4", "B, 5", "D, 6", "D, -1"})
    void noneOfThemNestsDeeperThanLinesDo(String line, int depth) {
        Refused.by(() -> order.nest(id(line), depth)).beside("depth").contains("5");
        assertThat(depths()).isEqualTo("012001");
    }

    private String depths() {
        return notes.stream().map(note -> "" + note.depth()).collect(Collectors.joining());
    }

    @Test
    void aLineCannotGoBelowItself() {
        Refused.by(() -> order.move(order.withWhatHangsBelow(id("A")), position("C")))
                .beside("after")
                .contains("itself");
    }

    @Test
    void belowALineThatIsGoneMeansLast() {
        order.move(order.withWhatHangsBelow(id("A")), new Position.After(UUID.randomUUID()));

        assertThat(words(inOrder())).isEqualTo("DEFABC");
    }

    @Test
    void theLineAboveIsNoneAtTheTop() {
        assertThat(order.above(id("A"))).isNull();
        assertThat(order.above(id("B"))).isEqualTo(id("A"));
    }

    private static Note line(int position, int depth, String text) {
        return new Note(UUID.randomUUID(), TOPIC, position, depth, text, UUID.randomUUID(), NOW);
    }

    private UUID id(String text) {
        return notes.stream()
                .filter(note -> note.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Position position(String where) {
        return switch (where) {
            case "top" -> new Position.First();
            case "end" -> new Position.Last();
            default -> new Position.After(id(where));
        };
    }

    private List<Note> inOrder() {
        var sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(Note::position));
        return sorted;
    }

    private static String words(List<Note> lines) {
        return lines.stream().map(Note::text).reduce("", String::concat);
    }
}
