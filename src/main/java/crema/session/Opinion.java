package crema.session;

import crema.session.Thumb.Way;
import java.util.List;

/** What people say since the time of the running topic is up, as one reader may see it: how many, and what the reader says. */
record Opinion(List<Said> said) {

    static final Opinion NONE = new Opinion(List.of());

    /** How many say the same, and whether the reader is one of them: then {@code mine} is 1. */
    record Said(Way way, long people, long mine) {}

    BoardView.Thumbs thumbs() {
        return new BoardView.Thumbs(people(Way.GO_ON), people(Way.EITHER_WAY), people(Way.MOVE_ON));
    }

    /** Null when the reader has said nothing. */
    String mine() {
        return said.stream()
                .filter(one -> one.mine() > 0)
                .map(one -> one.way().word())
                .findFirst()
                .orElse(null);
    }

    private int people(Way way) {
        return said.stream()
                .filter(one -> one.way() == way)
                .mapToInt(one -> (int) one.people())
                .sum();
    }
}
