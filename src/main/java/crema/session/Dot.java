package crema.session;

import crema.platform.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** A dot on a topic: it takes one of the slots its round grants the voter. */
@Entity
class Dot {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    private UUID roundId;
    private UUID voterId;
    private byte slot;
    private UUID topicId;

    @Column(name = "cast_at")
    private Instant castAt;

    protected Dot() {}

    Dot(Ballot ballot, int slot, UUID topicId, Instant now) {
        this.id = TimeOrderedId.next();
        this.ballot = ballot;
        this.roundId = ballot.round();
        this.voterId = ballot.voter();
        this.slot = (byte) slot;
        this.topicId = topicId;
        this.castAt = now;
    }

    boolean isOn(Collection<UUID> topics) {
        return topics.contains(topicId);
    }

    UUID voter() {
        return voterId;
    }

    int slot() {
        return slot;
    }
}
