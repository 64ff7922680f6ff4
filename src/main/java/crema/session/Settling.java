package crema.session;

import crema.session.Thumb.Way;
import java.util.Optional;

/**
 * Whether those who are there have settled by themselves what follows when time is up. Phones are advice: in a room real thumbs
 * decide, and whoever facilitates settles it at once; so this waits for everybody, or for a while and for half of them.
 *
 * @param active how many people are there, whoever has answered among them
 * @param waited whether the time to answer is over
 */
record Settling(BoardView.Thumbs thumbs, int active, boolean waited) {

    Optional<Way> outcome() {
        int answered = thumbs.answered();
        boolean everybody = answered >= active;
        boolean half = 2 * answered >= active;
        if (answered == 0 || !everybody && !(waited && half)) {
            return Optional.empty();
        }
        return Optional.of(thumbs.goOn() > thumbs.moveOn() ? Way.GO_ON : Way.MOVE_ON);
    }
}
