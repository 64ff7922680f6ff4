package crema.session;

import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of time given to a topic. Instants, so that every screen computes the same countdown from the server's clock. Whatever
 * interrupts it moves its beginning and its end on, so that what is between them is always time that was spent.
 */
@Entity
class Timebox {

    /** A device that reads its clock from an answer is a moment off, and may show zero before the server does. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    private int number;
    private Instant startedAt;
    private Instant endsAt;
    private Instant endedAt;
    private Instant pausedAt;
    private boolean asked;

    protected Timebox() {}

    Timebox(Topic topic, int number, Instant startedAt, Instant endsAt) {
        this.id = TimeOrderedId.next();
        this.topic = topic;
        this.number = number;
        this.startedAt = startedAt;
        this.endsAt = endsAt;
    }

    void end(Instant now) {
        endedAt = paused() ? pausedAt : now;
        pausedAt = null;
    }

    /** Goes on with what was left when it ended; what the room said at its end is no answer any more. */
    void reopen(Instant now) {
        moveOn(Duration.between(endedAt, now));
        endedAt = null;
        asked = false;
    }

    void pause(Instant now) {
        if (paused()) {
            throw Refusal.conflict("timebox-is-paused", "The clock stands still already.");
        }
        pausedAt = now;
    }

    void resume(Instant now) {
        if (!paused()) {
            throw Refusal.conflict("timebox-is-not-paused", "The clock is running already.");
        }
        moveOn(Duration.between(pausedAt, now));
        pausedAt = null;
    }

    private void moveOn(Duration interruption) {
        startedAt = startedAt.plus(interruption);
        endsAt = endsAt.plus(interruption);
    }

    /** @return whether the room is to be asked now; it is asked once */
    boolean ask(Instant now) {
        boolean first = isUp(now) && !asked;
        asked |= first;
        return first;
    }

    /** @throws Refusal unless its time is up and nobody has settled what follows */
    void requireQuestion(int believed, Instant now) {
        if (!running() || number != believed) {
            throw Refusal.conflict("timebox-is-settled", "The room has settled that already.");
        }
        if (!isUp(now.plus(A_MOMENT))) {
            throw Refusal.conflict("time-is-not-up", "The time of this topic is not up.");
        }
    }

    /** Runs, or has run, out of its time; a clock that stands still asks nothing. */
    boolean isUp(Instant now) {
        return running() && !paused() && !endsAt.isAfter(now);
    }

    Course.Stretch stretch() {
        return new Course.Stretch(number, startedAt, endsAt, endedAt, pausedAt);
    }

    boolean is(Course.Stretch stretch) {
        return stretch.number() == number;
    }

    /** Is again as it was; if it runs, the room is asked anew when its time is up. */
    void restore(Course.Stretch stretch) {
        startedAt = stretch.startedAt();
        endsAt = stretch.endsAt();
        endedAt = stretch.endedAt();
        pausedAt = stretch.pausedAt();
        asked &= !running();
    }

    boolean running() {
        return endedAt == null;
    }

    boolean paused() {
        return pausedAt != null;
    }

    boolean asked() {
        return asked;
    }

    /** Whether some of its time was left when it ended. */
    boolean wasCutShort() {
        return !running() && endedAt.isBefore(endsAt);
    }

    Duration spent() {
        return running() ? Duration.ZERO : Duration.between(startedAt, endedAt);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Instant endsAt() {
        return endsAt;
    }

    BoardView.Timebox view() {
        return new BoardView.Timebox(number, startedAt, endsAt, pausedAt);
    }
}
