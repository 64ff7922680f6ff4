package crema.session;

import crema.platform.Refusal;
import crema.session.Journal.Turn;
import java.util.UUID;

/**
 * A {@link Poll} looked at again: how a topic stands at one place of the session's order.
 *
 * @param limit how many dots the round grants each person
 * @param superseded whether another round has been opened since
 * @param mergedInto the card the topic is part of by now; null when it is none
 * @param onTopic how many dots lie on the topic, or on all that was merged into it
 * @param voters how many people have voted in the round
 */
record PollNow(
        UUID topic,
        long seq,
        Phase phase,
        Topic.State state,
        UUID mergedInto,
        byte limit,
        boolean revealed,
        boolean superseded,
        long onTopic,
        long voters) {

    /** @throws Refusal when no dot may land there by now */
    void requireOpen() {
        new Turn(seq, phase).require(Phase::takesDots, "voting-is-not-open", Poll.OVER);
        BoardCard.requireOnBoard(mergedInto);
        Topic.requireUndiscussed(state);
        if (superseded) {
            throw Poll.over();
        }
    }

    int dots() {
        return Math.toIntExact(onTopic);
    }

    int voted() {
        return Math.toIntExact(voters);
    }
}
