package crema.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats();
    private final UUID aya = UUID.randomUUID();
    private final UUID board = UUID.randomUUID();

    @Test
    void aPersonHasSoManyAndNotOneMore() {
        assertThat(taken(aya, Seats.OF_A_PERSON + 3)).isEqualTo(Seats.OF_A_PERSON);
        assertThat(seats.freeFor(aya)).isFalse();
        assertThat(seats.freeAt(board)).isTrue();
    }

    @Test
    void aSeatThatIsLeftIsFree() {
        taken(aya, Seats.OF_A_PERSON);
        seats.leave(aya, board);

        assertThat(seats.freeFor(aya)).isTrue();
        assertThat(seats.take(aya, board)).isTrue();
    }

    @Test
    void aBoardHasSoManyAndWhoeverFindsNoneHasTakenNone() {
        IntStream.range(0, Seats.OF_A_BOARD).forEach(i -> seats.take(UUID.randomUUID(), board));

        assertThat(seats.take(aya, board)).isFalse();
        assertThat(seats.freeAt(board)).isFalse();
        assertThat(taken(aya, UUID.randomUUID(), Seats.OF_A_PERSON)).isEqualTo(Seats.OF_A_PERSON);
    }

    private long taken(UUID person, int attempts) {
        return taken(person, board, attempts);
    }

    private long taken(UUID person, UUID at, int attempts) {
        return IntStream.range(0, attempts)
                .filter(attempt -> seats.take(person, at))
                .count();
    }
}
