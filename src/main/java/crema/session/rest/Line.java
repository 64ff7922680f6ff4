package crema.session.rest;

import java.util.Optional;

/** A line as typed; without a depth a new one is not nested, and an old one keeps its own. */
public record Line(String text, Integer depth) {

    static Line typed(Line body) {
        return Optional.ofNullable(body).orElse(new Line(null, null));
    }

    int level() {
        return depth == null ? 0 : depth;
    }
}
