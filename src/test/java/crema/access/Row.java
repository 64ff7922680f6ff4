package crema.access;

import java.util.Map;

/**
 * A line of the matrix.
 *
 * @param entry an entry point, as {@link EntryPoints} names it
 * @param situation which of several cases; empty when there is one
 * @param expected what each actor is answered: a status, or for what is pressed on a page {@code done}, {@code no} (refused, and nothing
 *     has changed) or {@code sign-in} (sent there)
 */
record Row(String entry, String situation, Where where, Map<Actor, String> expected) {

    Row {
        expected = Map.copyOf(expected);
    }

    /** Entry and situation: what a {@link Plays play} is called. */
    String play() {
        return situation.isEmpty() ? entry : entry + " | " + situation;
    }

    @Override
    public String toString() {
        return play() + " | " + where;
    }
}
