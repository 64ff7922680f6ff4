package crema.session;

import crema.community.Chapter;
import crema.community.Group;
import crema.community.Role;
import crema.community.Standing;
import crema.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What votes are about, as those who cast them find it.
 *
 * @param round the latest; null before there is one
 * @param topics how each topic stands that is voted on; what is not in it is not in the session
 * @param roles what each of those who press is in the group; who is nothing there is not in it
 */
record Poll(
        Session session,
        Chapter chapter,
        Group group,
        VotingRound round,
        Map<UUID, Choice> topics,
        Map<UUID, List<Role>> roles) {

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
        Standing standing =
                Standing.of(vote.caller(), roles.getOrDefault(vote.caller().id(), List.of()));
        if (!new Room(session, chapter, group, standing).mayParticipate() || !topics.containsKey(vote.topic())) {
            throw Refusal.missing();
        }
        topics.get(vote.topic()).requireOpen();
        if (round == null || !session.phase().takesDots()) {
            throw over();
        }
        return round;
    }

    List<UUID> card(Vote vote) {
        return topics.get(vote.topic()).card();
    }

    static Refusal over() {
        return Refusal.conflict("voting-is-not-open", OVER);
    }
}
