package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What hangs below a line goes where the line goes, whoever writes there meanwhile. */
class OutlineIT {

    private static Evening evening;
    private static Person aya;
    private static Person ines;

    private final Lines lines = Lines.below(evening, aya);
    private final UUID line = lines.write(Map.of("text", "Keeps for a week"));

    @BeforeAll
    static void open() {
        evening = Evening.gathering();
        aya = evening.guest("Aya");
        ines = evening.guest("Ines");
    }

    @Test
    void aLineMovesWithWhatHangsBelowIt() {
        lines.write(Map.of("text", "In the fridge", "depth", 1));
        var last = lines.write(Map.of("text", "Or not"));

        lines.toTheTop(last);
        lines.toTheTop(line);

        assertThat(lines.texts()).containsExactly("Keeps for a week", "In the fridge", "Or not");
    }

    @Test
    void aPastedListAndAMoveAreUndoneEachAsOneAndDoneAgain() {
        var list = lines.paste(3, line).expect(201);
        var moved =
                lines.toTheTop(UUID.fromString(list.json().getJsonArray("ids").getString(0)));
        assertThat(lines.texts()).startsWith("Pasted 0", "Pasted 1", "Keeps for a week");

        undo(moved.number("seq"));
        assertThat(lines.texts()).containsExactly("Keeps for a week", "Pasted 0", "Pasted 1", "Pasted 2");
        int undone = undo(list.number("seq"));
        assertThat(lines.texts()).containsExactly("Keeps for a week");
        undo(undone);
        assertThat(lines.texts()).containsExactly("Keeps for a week", "Pasted 0", "Pasted 1", "Pasted 2");
    }

    @Test
    void aLineNestsWithWhatHangsBelowItAndThatIsUndoneAsOneStep() {
        lines.paste(4, line);
        int nested = lines.nest(1, 1).number("seq");
        assertThat(lines.depths()).containsExactly(0, 1, 2, 0, 1);

        int undone = undo(nested);
        assertThat(lines.depths()).containsExactly(0, 0, 1, 0, 1);
        undo(undone);
        assertThat(lines.depths()).containsExactly(0, 1, 2, 0, 1);
    }

    @Test
    void whatWasWrittenRemovedOrNestedAnewBelowStandsInNobodysWay() {
        lines.paste(4, line);
        int nested = lines.nest(1, 1).number("seq");
        lines.by(ines).write(Map.of("text", "In the fridge", "depth", 2, "after", lines.id(2)));
        lines.by(ines).nest(2, 1);

        undo(nested);

        assertThat(lines.depths()).containsExactly(0, 0, 0, 2, 0, 1);
    }

    @Test
    void whoWritesBelowALineWhileItIsNestedFindsTheirLineThereWhoeverWasFirst() {
        var answers = Together.all(List.<Callable<Answer>>of(() -> lines.nest(0, 1), () -> ines.api()
                .post(lines.path(), Map.of("text", "In the fridge", "depth", 1))));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 201);
        boolean writtenFirst = answers.get(1).number("seq") < answers.get(0).number("seq");
        assertThat(lines.depths()).containsExactly(1, writtenFirst ? 2 : 1);
        undo(answers.get(0).number("seq"));
        assertThat(lines.depths()).containsExactly(0, 1);
    }

    @Test
    void ofTwoWhoNestALineAtOnceTheSecondChangesNothing() {
        lines.paste(2, line);

        Together.all(List.<Callable<Answer>>of(
                () -> lines.nest(1, 1), () -> lines.by(ines).nest(1, 1)));

        assertThat(lines.depths()).containsExactly(0, 1, 2);
    }

    @Test
    void aLineThatWentDeeperWithAnotherIsTakenAwayAllTheSameAndComesBackAsItStood() {
        int written = aya.api()
                .post(lines.path(), Map.of("text", "In the fridge", "depth", 1))
                .number("seq");
        lines.nest(0, 1);

        int undone = undo(written);
        assertThat(lines.depths()).containsExactly(1);
        undo(undone);
        assertThat(lines.depths()).containsExactly(1, 2);
    }

    private static int undo(int seq) {
        return aya.api()
                .post(evening.call("/undo"), Map.of("seq", seq))
                .expect(200)
                .number("seq");
    }
}
