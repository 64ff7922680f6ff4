package crema.archive;

import java.util.Arrays;

/**
 * Gives each row at most one column and each column at most one row, so that the sum of what they are worth together is as high as it
 * can be. This is the Hungarian method with potentials, in the square of the rows times the columns; see Kuhn (1955) and Munkres (1957).
 */
final class Assignment {

    private final double[][] cost;
    /** How many columns there are: enough for all rows. */
    private final int size;

    private final double[] rowPotential;
    private final double[] columnPotential;

    /** The row that has each column; both count from 1, and 0 is none. */
    private final int[] rowOf;

    private Assignment(double[][] worth, int columns) {
        size = Math.max(worth.length, columns);
        cost = new double[worth.length + 1][size + 1];
        for (int row = 0; row < worth.length; row++) {
            for (int column = 0; column < columns; column++) {
                cost[row + 1][column + 1] = -worth[row][column];
            }
        }
        rowPotential = new double[worth.length + 1];
        columnPotential = new double[size + 1];
        rowOf = new int[size + 1];
    }

    /**
     * The column of each row, -1 where none is worth anything to it.
     *
     * @param worth of each row, for each column; 0 or more
     */
    static int[] best(double[][] worth, int columns) {
        Assignment assignment = new Assignment(worth, columns);
        for (int row = 1; row <= worth.length; row++) {
            assignment.add(row);
        }
        int[] columnOf = new int[worth.length];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column <= columns; column++) {
            int row = assignment.rowOf[column];
            if (row > 0 && worth[row - 1][column - 1] > 0) {
                columnOf[row - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Finds room for one more row on the cheapest way of moving others to other columns. */
    private void add(int row) {
        rowOf[0] = row;
        double[] slack = new double[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int[] from = new int[size + 1];
        boolean[] reached = new boolean[size + 1];
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            column = nearest(column, slack, from, reached);
        }
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private int nearest(int column, double[] slack, int[] from, boolean[] reached) {
        int row = rowOf[column];
        int nearest = 0;
        for (int other = 1; other <= size; other++) {
            double reduced = cost[row][other] - rowPotential[row] - columnPotential[other];
            if (!reached[other] && reduced < slack[other]) {
                slack[other] = reduced;
                from[other] = column;
            }
            if (!reached[other] && (nearest == 0 || slack[other] < slack[nearest])) {
                nearest = other;
            }
        }
        shift(slack[nearest], slack, reached);
        return nearest;
    }

    private void shift(double by, double[] slack, boolean[] reached) {
        for (int column = 0; column <= size; column++) {
            if (reached[column]) {
                rowPotential[rowOf[column]] += by;
                columnPotential[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }
}
