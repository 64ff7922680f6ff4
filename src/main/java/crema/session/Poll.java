package crema.session;

import crema.platform.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What votes are about, at one place of the session's order. Nothing of it changes without another number.
 *
 * @param seq the number of the last event
 * @param round the latest; null before there is one
 * @param voted how many people have voted in the round
 * @param topics how those topics stand that were asked for, as far as they are in the session
 */
record Poll(UUID session, UUID group, long seq, Phase phase, VotingRound round, int voted, Map<UUID, Choice> topics) {

    /**
     * What is voted on.
     *
     * @param mergedInto the card it is part of; null when it is none
     * @param card what a dot on it counts with: it alone, or what was merged into it, in the order of proposal
     * @param dots how many lie on it, or on all that was merged into it
     */
    record Choice(Topic.State state, UUID mergedInto, List<UUID> card, int dots) {

        Choice with(int others) {
            return new Choice(state, mergedInto, card, others);
        }

        private void requireOpen() {
            BoardCard.requireOnBoard(mergedInto);
            Topic.requireUndiscussed(state);
        }
    }

    private static final String OVER = "Voting is not open now.";

    /** Whether it knows how their topics stand. */
    boolean isAbout(List<Vote> votes) {
        return votes.stream().map(Vote::topic).allMatch(topics::containsKey);
    }

    boolean sameRound(Poll other) {
        return round == null
                ? other.round == null
                : other.round != null && round.id().equals(other.round.id());
    }

    /** With what another look has found at the same place, if it was there. */
    Poll and(Poll found) {
        if (found.seq != seq) {
            return found;
        }
        Map<UUID, Choice> all = new HashMap<>(topics);
        all.putAll(found.topics);
        return new Poll(session, group, seq, phase, round, voted, all);
    }

    /** Once further dots are cast or taken back. */
    Poll counted(long last, int people, Map<UUID, Integer> dots) {
        Map<UUID, Choice> all = new HashMap<>(topics);
        dots.forEach((topic, number) -> all.computeIfPresent(topic, (id, choice) -> choice.with(number)));
        return new Poll(session, group, last, phase, round, people, all);
    }

    /**
     * The round a vote belongs to.
     *
     * @throws Refusal when it cannot be cast now
     */
    VotingRound open(Vote vote) {
        if (!topics.containsKey(vote.topic())) {
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
     * @throws OptimisticLockException when it counts with other topics now
     */
    void requireStill(Vote vote, Poll earlier) {
        if (!open(vote).id().equals(earlier.round().id())) {
            throw Refusal.conflict("another-round", "Another round of voting has begun.");
        }
        if (!card(vote).equals(earlier.card(vote))) {
            throw new OptimisticLockException("A card was put together with another this moment.");
        }
    }

    List<UUID> card(Vote vote) {
        return topics.get(vote.topic()).card();
    }

    private static Refusal over() {
        return Refusal.conflict("voting-is-not-open", OVER);
    }
}
