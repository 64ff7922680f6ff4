package crema.session.rest;

/** A line as typed; without a depth it is not nested. */
public record Line(String text, Integer depth) {

    int level() {
        return depth == null ? 0 : depth;
    }
}
