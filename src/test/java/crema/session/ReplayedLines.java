package crema.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes or epiphanies in their order, as the events so far tell them. */
final class ReplayedLines {

    private final List<BoardView.Line> lines = new ArrayList<>();

    void last(BoardView.Line line) {
        lines.add(line);
    }

    /** @param above the line it goes below; null: it goes to the top */
    void below(UUID above, BoardView.Line line) {
        lines.add(above == null ? 0 : index(above) + 1, line);
    }

    void move(List<UUID> moving, UUID above) {
        List<BoardView.Line> block =
                moving.stream().map(id -> lines.get(index(id))).toList();
        lines.removeAll(block);
        lines.addAll(above == null ? 0 : index(above) + 1, block);
    }

    void edit(BoardView.Line line) {
        lines.set(index(line.id()), line);
    }

    /** @param below what goes deeper with it */
    void edit(UUID id, String text, int depth, List<UUID> below) {
        BoardView.Line line = lines.get(index(id));
        below.forEach(other -> nest(lines.get(index(other)), depth - line.depth()));
        edit(new BoardView.Line(id, text, depth, line.struck()));
    }

    private void nest(BoardView.Line line, int steps) {
        int depth = Math.max(0, Math.min(Note.DEEPEST, line.depth() + steps));
        edit(new BoardView.Line(line.id(), line.text(), depth, line.struck()));
    }

    void strike(UUID id, boolean struck) {
        BoardView.Line line = lines.get(index(id));
        edit(new BoardView.Line(id, line.text(), line.depth(), struck));
    }

    void remove(UUID id) {
        lines.remove(index(id));
    }

    List<BoardView.Line> all() {
        return List.copyOf(lines);
    }

    private int index(UUID id) {
        return lines.stream().map(BoardView.Line::id).toList().indexOf(id);
    }
}
