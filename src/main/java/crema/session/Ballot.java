package crema.session;

import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One person's dots in one round. It is locked while a dot is cast or taken back; below it the schema grants each slot of the
 * round once, so no race, retry or second node can cast one dot too many.
 */
@Entity
class Ballot {

    /** Locks its voter first: whoever takes a guest off looks behind that lock for a ballot they have not seen before it. */
    static final String INSERT = "insert into ballot (id, round_id, made, voter_id)"
            + " select ?, ?, ?, id from member where id = ? lock in share mode";

    @Id
    private UUID id;

    private UUID roundId;
    private UUID voterId;
    private Instant made;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("slot")
    private List<Dot> dots = new ArrayList<>();

    protected Ballot() {}

    Ballot(UUID id, UUID roundId, UUID voterId, Instant now) {
        this.id = id;
        this.roundId = roundId;
        this.voterId = voterId;
        this.made = now;
    }

    /** The values of {@link #INSERT}. */
    List<?> values() {
        return List.of(id, roundId, made, voterId);
    }

    /** A dot that lies on it already. */
    void found(UUID dot, int slot, UUID topic, Instant castAt) {
        dots.add(new Dot(dot, this, slot, topic, castAt));
    }

    /** @throws Refusal {@code no-dots-left} or {@code topic-is-full} */
    void cast(UUID topic, VotingRound round, Instant now) {
        cast(List.of(topic), round, now);
    }

    /**
     * A dot on a card. The cap limits the sum over all that the card stands for, and limits casting only: what a merge brought
     * together stays where it lies. The dot goes to the first of them, in the order of proposal: wherever the sum is below the
     * cap so is the first, whoever splits the card finds every dot on one of its topics, and no rule hangs on which.
     *
     * @param card the topic alone, or the topics that were merged into the card
     * @throws Refusal {@code no-dots-left} or {@code topic-is-full}
     */
    void cast(List<UUID> card, VotingRound round, Instant now) {
        if (dots.size() >= round.dots()) {
            throw Refusal.conflict("no-dots-left", "All your dots are spent. Take one back to move it.");
        }
        if (on(card) >= round.cap()) {
            throw Refusal.conflict("topic-is-full", "At most " + round.cap() + " of your dots fit on one topic.");
        }
        int slot = IntStream.rangeClosed(1, round.dots())
                .filter(this::free)
                .findFirst()
                .orElseThrow();
        dots.add(new Dot(TimeOrderedId.next(), this, slot, card.get(0), now));
    }

    /** @throws Refusal {@code no-dot-here} */
    void takeBack(UUID topic) {
        takeBack(List.of(topic));
    }

    /** The last dot on any of the topics that were merged into the card. @throws Refusal {@code no-dot-here} */
    void takeBack(List<UUID> card) {
        Dot last = dots.stream()
                .filter(dot -> dot.isOn(card))
                .max(Comparator.comparingInt(Dot::slot))
                .orElseThrow(() -> Refusal.conflict("no-dot-here", "None of your dots is on this topic."));
        dots.remove(last);
    }

    int on(UUID topic) {
        return on(List.of(topic));
    }

    /** The sum over the topics that were merged into the card. */
    int on(List<UUID> card) {
        return (int) dots.stream().filter(dot -> dot.isOn(card)).count();
    }

    int spent() {
        return dots.size();
    }

    private boolean free(int slot) {
        return dots.stream().noneMatch(dot -> dot.slot() == slot);
    }

    List<Dot> dots() {
        return List.copyOf(dots);
    }

    UUID id() {
        return id;
    }

    UUID round() {
        return roundId;
    }

    UUID voter() {
        return voterId;
    }
}
