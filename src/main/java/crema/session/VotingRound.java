package crema.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One round of voting: how many dots each person gets, and whether the counts are revealed. */
@Entity
@Table(name = "voting_round")
class VotingRound {

    @Id
    private UUID id;

    private UUID sessionId;
    private int number;
    private byte dots;
    private byte cap;
    private Instant openedAt;
    private Instant revealedAt;

    protected VotingRound() {}

    VotingRound(UUID id, UUID sessionId, int number, int dots, int cap, Instant now) {
        this.id = id;
        this.sessionId = sessionId;
        this.number = number;
        this.dots = (byte) dots;
        this.cap = (byte) cap;
        this.openedAt = now;
    }

    void reveal(Instant now) {
        revealedAt = Optional.ofNullable(revealedAt).orElse(now);
    }

    /** Undoes that it was revealed, or does it again. */
    void show(boolean revealed, Instant now) {
        if (revealed) {
            reveal(now);
        } else {
            revealedAt = null;
        }
    }

    boolean revealed() {
        return revealedAt != null;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    int dots() {
        return dots;
    }

    int cap() {
        return cap;
    }

    BoardView.Round view() {
        return new BoardView.Round(number, dots, cap, revealed());
    }
}
