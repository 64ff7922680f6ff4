package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void theWholeCountsAndNotTheFirst() {
        assertThat(Assignment.best(new double[][] {{9, 8}, {8, 1}}, 2)).containsExactly(1, 0);
    }

    @Test
    void whatIsWorthNothingIsNotGiven() {
        assertThat(Assignment.best(new double[][] {{0, 0}, {0, 3}, {0, 2}}, 2)).containsExactly(-1, 1, -1);
        assertThat(Assignment.best(new double[][] {{}, {}}, 0)).containsExactly(-1, -1);
        assertThat(Assignment.best(new double[0][], 3)).isEmpty();
    }

    @Test
    void noOtherWayIsWorthMore() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            double[][] worth = new double[random.nextInt(6)][1 + random.nextInt(6)];
            int columns = worth.length == 0 ? 1 : worth[0].length;
            for (double[] row : worth) {
                IntStream.range(0, columns).forEach(at -> row[at] = Math.max(0, random.nextDouble() - 0.4));
            }
            int[] given = Assignment.best(worth, columns);

            assertThat(IntStream.of(given).filter(column -> column >= 0)).doesNotHaveDuplicates();
            assertThat(sum(worth, given)).isCloseTo(most(worth, columns, 0, 0), within(1e-9));
        }
    }

    private static double sum(double[][] worth, int[] given) {
        return IntStream.range(0, given.length)
                .filter(row -> given[row] >= 0)
                .mapToDouble(row -> worth[row][given[row]])
                .sum();
    }

    /** Tries every way. */
    private static double most(double[][] worth, int columns, int row, int taken) {
        if (row == worth.length) {
            return 0;
        }
        double most = most(worth, columns, row + 1, taken);
        for (int column = 0; column < columns; column++) {
            if ((taken >> column & 1) == 0) {
                most = Math.max(most, worth[row][column] + most(worth, columns, row + 1, taken | 1 << column));
            }
        }
        return most;
    }
}
