package crema.session;

import java.util.List;

/**
 * What somebody may undo.
 *
 * @param next what is meant without a word which step, be there a hindrance or not; null when there is nothing
 * @param again what was undone last and can be done again: undone by its number; null when there is nothing
 * @param steps the latest steps that this person may undo, the latest first, with those that something stands in the way of
 */
public record UndoView(Told next, Told again, List<Told> steps) {

    public UndoView {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param what it did, such as {@code started “Error budgets”}
     * @param own whether this person did it
     * @param hindrance why it cannot be undone; null when it can
     */
    public record Told(long seq, String what, boolean own, String hindrance) {}
}
