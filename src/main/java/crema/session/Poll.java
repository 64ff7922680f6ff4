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
 * What votes are about, as those who cast them find it.
 *
 * @param suspended when its group was; null: it is not
 * @param members who of those who press belongs to the group
 * @param round the latest; null before there is one
 * @param topics how each topic stands that is voted on; what is not in it is not in the session
 */
record Poll(
        UUID session, Phase phase, Instant suspended, Set<UUID> members, VotingRound round, Map<UUID, Choice> topics) {

    /**
     * What is voted on.
     *
     * @param mergedInto the card it is part of; null when it is none
     * @param card what a dot on it counts with: it alone, or what was merged into it, in the order of proposal
     */
    record Choice(Topic.State state, UUID mergedInto, List<UUID> card) {

        private void requireOpen() {
            BoardCard.requireOnBoard(mergedInto);
            Topic.requireUndiscussed(state);
        }
    }

    static final String OVER = "Voting is not open now.";

    /**
     * The round a vote belongs to.
     *
     * @throws Refusal when it cannot be cast now, or not by its voter
     */
    VotingRound open(Vote vote) {
        if (!takesPart(vote) || !topics.containsKey(vote.topic())) {
            throw Refusal.missing();
        }
        topics.get(vote.topic()).requireOpen();
        if (round == null || !phase.takesDots()) {
            throw over();
        }
        return round;
    }

    private boolean takesPart(Vote vote) {
        boolean member = members.contains(vote.caller().id());
        Standing standing = Standing.of(vote.caller(), member ? List.of(Role.MEMBER) : List.of());
        return standing.sees(suspended) && standing.takesPartIn(session);
    }

    List<UUID> card(Vote vote) {
        return topics.get(vote.topic()).card();
    }

    static Refusal over() {
        return Refusal.conflict("voting-is-not-open", OVER);
    }
}
