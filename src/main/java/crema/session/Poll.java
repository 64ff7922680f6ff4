package crema.session;

import crema.community.Role;
import crema.community.Standing;
import crema.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What votes are about, as those who cast them find it at one place of the session's order.
 *
 * @param seq the number of the last event
 * @param suspended when its group was; null: it is not
 * @param signedIn the sign-ins of those who press, as far as they are valid
 * @param members who of those who press belongs to the group
 * @param round the latest; null before there is one
 * @param voted how many people have voted in the round
 * @param topics how each topic stands that is voted on; what is not in it is not in the session
 */
record Poll(
        UUID session,
        long seq,
        Phase phase,
        Instant suspended,
        Set<UUID> signedIn,
        Set<UUID> members,
        VotingRound round,
        int voted,
        Map<UUID, Choice> topics) {

    /**
     * What is voted on.
     *
     * @param mergedInto the card it is part of; null when it is none
     * @param card what a dot on it counts with: it alone, or what was merged into it, in the order of proposal
     * @param dots how many lie on it, or on all that was merged into it
     */
    record Choice(Topic.State state, UUID mergedInto, List<UUID> card, int dots) {

        private void requireOpen() {
            BoardCard.requireOnBoard(mergedInto);
            Topic.requireUndiscussed(state);
        }
    }

    private static final String OVER = "Voting is not open now.";

    /**
     * The round a vote belongs to.
     *
     * @throws Refusal when it cannot be cast now, or not by its voter
     */
    VotingRound open(Vote vote) {
        if (!signedIn.contains(vote.caller().signIn())) {
            throw Refusal.unknownCaller();
        }
        if (!takesPart(vote) || !topics.containsKey(vote.topic())) {
            throw Refusal.missing();
        }
        topics.get(vote.topic()).requireOpen();
        if (round == null || !phase.takesDots()) {
            throw over();
        }
        return round;
    }

    /**
     * That a vote which was marked as things stood at an earlier look stands all the same. What counts with a merged card decides
     * how many dots fit on it.
     *
     * @throws Refusal when the room has moved on meanwhile
     */
    void requireStill(Vote vote, Poll earlier) {
        if (!open(vote).id().equals(earlier.round().id())) {
            throw over();
        }
        if (!card(vote).equals(earlier.card(vote))) {
            throw Refusal.conflict("card-has-changed", "This card was put together with another this moment.");
        }
    }

    private boolean takesPart(Vote vote) {
        boolean member =
                vote.caller().id() != null && members.contains(vote.caller().id());
        Standing standing = Standing.of(vote.caller(), member ? List.of(Role.MEMBER) : List.of());
        return standing.sees(suspended) && standing.takesPartIn(session);
    }

    List<UUID> card(Vote vote) {
        return topics.get(vote.topic()).card();
    }

    private static Refusal over() {
        return Refusal.conflict("voting-is-not-open", OVER);
    }
}
