package crema.archive;

import crema.archive.NotesLine.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How deep bullets are nested by how far they are indented. Four columns are a level, unless all of the file keeps to two or to three;
 * where there is no such step, a bullet is one deeper than the nearest above it that is less indented.
 */
final class Depths {

    private static final int LEVEL = 4;

    private final int margin;
    private final int step;
    private final Deque<Integer> open = new ArrayDeque<>();

    Depths(List<NotesLine> lines) {
        int[] columns = lines.stream()
                .filter(line -> line.kind() == Kind.BULLET)
                .mapToInt(NotesLine::column)
                .distinct()
                .sorted()
                .toArray();
        margin = columns.length == 0 || columns[0] % LEVEL == 0 ? 0 : columns[0];
        int common = 0;
        for (int column : columns) {
            common = divisor(column - margin, common);
        }
        step = common % LEVEL == 0 ? LEVEL : common == 6 || common == 9 ? 3 : common;
    }

    /** How deep the next bullet is, from 0. */
    int next(NotesLine bullet) {
        int column = bullet.column() - margin;
        return step > 1 && step <= LEVEL ? column / step : below(column);
    }

    /** Bullets under another heading start again. */
    void startAgain() {
        open.clear();
    }

    /** A column more or less is a slip. */
    private int below(int column) {
        while (!open.isEmpty() && open.peek() > column + 1) {
            open.pop();
        }
        if (open.isEmpty() || open.peek() < column - 1) {
            open.push(column);
        }
        return open.size() - 1;
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
