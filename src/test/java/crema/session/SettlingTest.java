package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.Thumb.Way;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlingTest {

    @ParameterizedTest(name = "{3} there, {0} go on, {1} either way, {2} move on: {4} at once, {5} after a while")
    @CsvSource(textBlock = """
                    # go on, either way, move on, there, at once, after a while
                    0, 0, 0,  0, , ,
                    0, 0, 0,  1, , ,
                    0, 0, 0, 11, , ,
                    1, 0, 0,  1, GO_ON,   GO_ON
                    0, 0, 1,  1, MOVE_ON, MOVE_ON
                    # everybody has answered
                    3, 0, 2,  5, GO_ON,   GO_ON
                    2, 0, 3,  5, MOVE_ON, MOVE_ON
                    # a tie moves on
                    2, 0, 2,  4, MOVE_ON, MOVE_ON
                    # either way is an answer, but is not counted
                    1, 3, 0,  4, GO_ON,   GO_ON
                    1, 2, 1,  4, MOVE_ON, MOVE_ON
                    0, 4, 0,  4, MOVE_ON, MOVE_ON
                    # one is missing: only after a while
                    3, 0, 1,  5,        , GO_ON
                    # exactly half is enough, less is not
                    5, 0, 0, 10,        , GO_ON
                    0, 5, 0, 10,        , MOVE_ON
                    5, 0, 0, 11,        ,
                    0, 0, 6, 11,        , MOVE_ON
                    1, 0, 0,  3,        ,
                    1, 0, 0,  2,        , GO_ON
                    """)
    void itIsSettledByEverybodyOrAfterAWhileByHalf(
            int goOn, int eitherWay, int moveOn, int active, Way atOnce, Way afterAWhile) {
        BoardView.Thumbs thumbs = new BoardView.Thumbs(goOn, eitherWay, moveOn);

        assertThat(new Settling(thumbs, active, false).outcome().orElse(null)).isEqualTo(atOnce);
        assertThat(new Settling(thumbs, active, true).outcome().orElse(null)).isEqualTo(afterAWhile);
    }

    @Test
    void itIsLookedAtWhenItIsDecidedWhenTheTimeIsOverAndAgainWhereOthersMayLeave() {
        Instant now = Instant.parse("2026-03-12T08:07:05Z");
        Instant until = now.plusSeconds(15);
        BoardView.Thumbs one = new BoardView.Thumbs(1, 0, 0);

        assertThat(new Settling(one, 1, false).nextLook(now, until)).contains(now);
        assertThat(new Settling(one, 3, false).nextLook(now, until)).contains(until);
        assertThat(new Settling(one, 3, true).nextLook(now, until))
                .hasValueSatisfying(soon -> assertThat(soon).isBetween(now.plusSeconds(1), now.plusSeconds(5)));
        assertThat(new Settling(BoardView.Thumbs.NONE, 3, true).nextLook(now, until))
                .as("nobody has answered")
                .isEmpty();
    }
}
