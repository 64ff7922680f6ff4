package crema.session;

import crema.platform.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A stretch of time given to a topic. Instants, so that every screen computes the same countdown from the server's clock. */
@Entity
class Timebox {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    private int number;
    private Instant startedAt;
    private Instant endsAt;
    private Instant endedAt;

    protected Timebox() {}

    Timebox(Topic topic, int number, Instant startedAt, Instant endsAt) {
        this.id = TimeOrderedId.next();
        this.topic = topic;
        this.number = number;
        this.startedAt = startedAt;
        this.endsAt = endsAt;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean running() {
        return endedAt == null;
    }

    Duration spent() {
        return running() ? Duration.ZERO : Duration.between(startedAt, endedAt);
    }

    BoardView.Timebox view() {
        return new BoardView.Timebox(number, startedAt, endsAt);
    }
}
