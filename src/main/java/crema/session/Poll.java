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
 * @param topics the state of each topic that is voted on; what is not in it is not in the session
 * @param roles what each of those who press is in the group; who is nothing there is not in it
 */
record Poll(
        Session session,
        Chapter chapter,
        Group group,
        VotingRound round,
        Map<UUID, Topic.State> topics,
        Map<UUID, List<Role>> roles) {

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
        Topic.requireUndiscussed(topics.get(vote.topic()));
        if (round == null || !session.phase().takesDots()) {
            throw over();
        }
        return round;
    }

    static Refusal over() {
        return Refusal.conflict("voting-is-not-open", OVER);
    }
}
