package crema.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A dot on a topic: it takes one of the slots its round grants the voter. */
@Entity
class Dot {

    static final String INSERT = "insert into dot (id, ballot_id, round_id, voter_id, slot, cast_at, topic_id)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

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

    Dot(UUID id, Ballot ballot, int slot, UUID topicId, Instant castAt) {
        this.id = id;
        this.ballot = ballot;
        this.roundId = ballot.round();
        this.voterId = ballot.voter();
        this.slot = (byte) slot;
        this.topicId = topicId;
        this.castAt = castAt;
    }

    boolean isOn(Collection<UUID> topics) {
        return topics.contains(topicId);
    }

    /** The values of {@link #INSERT}. */
    List<?> values() {
        return List.of(id, ballot.id(), roundId, voterId, slot, castAt, topicId);
    }

    /** Where it lies, and that it is this one. */
    List<?> place() {
        return List.of(topicId, roundId, voterId, slot, id);
    }

    UUID id() {
        return id;
    }

    UUID topic() {
        return topicId;
    }

    UUID voter() {
        return voterId;
    }

    int slot() {
        return slot;
    }
}
