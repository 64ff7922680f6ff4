package crema.session;

import crema.session.Thumb.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether those who are there have settled by themselves what follows when time is up. Phones are advice: in a room real thumbs
 * decide, and whoever facilitates settles it at once; so this waits for everybody, or for a while and for half of them.
 *
 * @param active how many people are there, whoever has answered among them
 * @param waited whether the time to answer is over
 */
record Settling(BoardView.Thumbs thumbs, int active, boolean waited) {

    /** People leave without a word, and then fewer answers are half of them. */
    private static final Duration LOOKED_AT_EACH = Duration.ofSeconds(3);

    Optional<Way> outcome() {
        int answered = thumbs.answered();
        boolean everybody = answered >= active;
        boolean half = 2 * answered >= active;
        if (answered == 0 || !everybody && !(waited && half)) {
            return Optional.empty();
        }
        return Optional.of(thumbs.goOn() > thumbs.moveOn() ? Way.GO_ON : Way.MOVE_ON);
    }

    /**
     * When to look at it, unless something is said before: empty where only an answer can settle it.
     *
     * @param until when the time to answer is over
     */
    Optional<Instant> nextLook(Instant now, Instant until) {
        if (outcome().isPresent()) {
            return Optional.of(now);
        } else if (!waited) {
            return Optional.of(until);
        }
        return Optional.of(now.plus(LOOKED_AT_EACH)).filter(soon -> thumbs.answered() > 0);
    }
}
