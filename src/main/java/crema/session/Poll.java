package crema.session;

import crema.platform.Refusal;

/**
 * What a dot is about, as somebody who takes part finds it.
 *
 * @param round the latest; null before there is one
 */
record Poll(Session session, Topic topic, VotingRound round) {

    static final String OVER = "Voting is not open now.";

    /**
     * The round a dot on the topic would belong to.
     *
     * @throws Refusal when none can be cast now
     */
    VotingRound open() {
        topic.requireUndiscussed();
        if (round == null || !session.phase().takesDots()) {
            throw over();
        }
        return round;
    }

    static Refusal over() {
        return Refusal.conflict("voting-is-not-open", OVER);
    }
}
