package crema.session;

import crema.platform.Refusal;
import crema.session.Journal.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A {@link Poll} looked at again: how a topic stands at one place of the session's order.
 *
 * @param limit how many dots the round grants each person
 * @param superseded whether another round has been opened since
 * @param mergedInto the card the topic is part of by now; null when it is none
 * @param dots how many dots lie on the topic, or on all that was merged into it
 * @param voted how many people have voted in the round
 */
record PollNow(
        UUID topic,
        long seq,
        Phase phase,
        Topic.State state,
        UUID mergedInto,
        int limit,
        boolean revealed,
        boolean superseded,
        int dots,
        int voted) {

    static PollNow read(ResultSet row) throws SQLException {
        return new PollNow(
                row.getObject(1, UUID.class),
                row.getLong(2),
                Phase.valueOf(row.getString(3)),
                Topic.State.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getInt(6),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getInt(9),
                row.getInt(10));
    }

    /** @throws Refusal when no dot may land there by now */
    void requireOpen() {
        new Turn(seq, phase).require(Phase::takesDots, "voting-is-not-open", Poll.OVER);
        BoardCard.requireOnBoard(mergedInto);
        Topic.requireUndiscussed(state);
        if (superseded) {
            throw Poll.over();
        }
    }
}
