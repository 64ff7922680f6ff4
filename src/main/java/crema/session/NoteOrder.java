package crema.session;

import crema.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The lines under a topic from top to bottom, and what becomes of them when one goes elsewhere with all that hangs below it. */
record NoteOrder(List<Note> notes) {

    NoteOrder {
        notes = List.copyOf(notes);
    }

    private int index(UUID id) {
        return notes.stream().map(Note::id).toList().indexOf(id);
    }

    /** The line that stands above that one; null at the top. */
    UUID above(UUID id) {
        int index = index(id);
        return index <= 0 ? null : notes.get(index - 1).id();
    }

    /** The line, and the deeper ones right below it. */
    List<Note> withWhatHangsBelow(UUID id) {
        int first = index(id);
        int end = first + 1;
        while (end < notes.size() && notes.get(end).depth() > notes.get(first).depth()) {
            end++;
        }
        return notes.subList(first, end);
    }

    /**
     * The line goes to that depth, and what hangs below it keeps its distance.
     *
     * @return what hangs below it
     * @throws Refusal when that would be deeper than lines nest
     */
    List<UUID> nest(UUID id, int depth) {
        List<Note> moving = withWhatHangsBelow(id);
        int steps = Note.requireDepth(depth) - moving.get(0).depth();
        moving.forEach(note -> Note.requireDepth(note.depth() + steps));
        moving.forEach(note -> note.nest(steps));
        return steps == 0 ? List.of() : moving.stream().skip(1).map(Note::id).toList();
    }

    /** The lines that stay above something new there; below a line that was removed meanwhile means last. */
    List<Note> upTo(Scribing.Position position) {
        if (position instanceof Scribing.Position.First) {
            return List.of();
        }
        int index = position instanceof Scribing.Position.After after ? index(after.note()) : -1;
        return index < 0 ? notes : notes.subList(0, index + 1);
    }

    /**
     * Moves them, among the places that these lines take up now.
     *
     * @param moving lines that stand together
     * @throws Refusal when the line to go below is one of them
     */
    void move(List<Note> moving, Scribing.Position position) {
        if (position instanceof Scribing.Position.After after
                && moving.stream().anyMatch(note -> note.id().equals(after.note()))) {
            throw Refusal.invalid("after", "A line cannot go below itself.");
        }
        List<Note> order = new ArrayList<>(upTo(position));
        order.removeAll(moving);
        int first = order.size();
        notes.stream().filter(note -> !order.contains(note)).forEach(order::add);
        order.removeAll(moving);
        order.addAll(first, moving);
        List<Integer> places = notes.stream().map(Note::position).toList();
        for (int i = 0; i < places.size(); i++) {
            order.get(i).standAt(places.get(i));
        }
    }
}
