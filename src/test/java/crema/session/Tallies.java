package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts the dots by what each event says of one dot, and holds what events say of all of them against that. */
final class Tallies {

    private final Map<Integer, Map<UUID, Integer>> rounds = new HashMap<>();
    private int round;

    void areTheDotsOf(List<Recorded> events) {
        events.forEach(event -> happen(event.seq(), event.what()));
    }

    private void happen(long seq, SessionEvent what) {
        if (what instanceof SessionEvent.Undone undone) {
            undone.effects().forEach(effect -> happen(seq, effect));
        } else if (what instanceof SessionEvent.PhaseChanged changed) {
            round = changed.round() == null ? 0 : changed.round().number();
            assertThat(sum(changed.counts())).as("counts of " + seq).isIn(0, sum(dots()));
        } else if (what instanceof SessionEvent.TopicRemoved removed) {
            rounds.values().forEach(dots -> dots.remove(removed.topic()));
        } else if (what instanceof SessionEvent.TopicRestored restored) {
            dots().put(restored.topic(), sum(restored.dots()));
        } else if (what instanceof SessionEvent.TopicsMerged merged) {
            noDotMoves(merged.cards());
        } else if (what instanceof SessionEvent.TopicSplit split) {
            noDotMoves(split.cards());
        } else if (what instanceof SessionEvent.DotCast cast) {
            assertThat(dots().merge(cast.tally().topic(), 1, Integer::sum))
                    .isEqualTo(cast.tally().dots());
        } else if (what instanceof SessionEvent.DotTakenBack taken) {
            assertThat(dots().merge(taken.tally().topic(), -1, Integer::sum))
                    .isEqualTo(taken.tally().dots());
        }
    }

    private void noDotMoves(Regrouping cards) {
        int before = sumOn(cards.before());
        rounds.values().forEach(dots -> cards.before().forEach(card -> dots.remove(card.id())));
        cards.dots().forEach(lying -> cards.after().stream()
                .filter(card -> card.holds(lying.topic()))
                .forEach(card -> rounds.computeIfAbsent(lying.round(), none -> new HashMap<>())
                        .merge(card.id(), lying.dots(), Integer::sum)));
        assertThat(sumOn(cards.after())).isEqualTo(before);
    }

    private int sumOn(List<BoardCard> cards) {
        return cards.stream()
                .mapToInt(card -> dots().getOrDefault(card.id(), 0))
                .sum();
    }

    private Map<UUID, Integer> dots() {
        return rounds.computeIfAbsent(round, none -> new HashMap<>());
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
