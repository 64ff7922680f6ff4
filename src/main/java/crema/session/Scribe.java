package crema.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who takes the notes of a session: the first who types, until somebody presses <em>I'll write</em> or types while the other has
 * been silent. Everybody may write all the same; this only says whom to thank.
 */
@Entity
class Scribe {

    /** Two who write side by side do not change places at every line. */
    static final Duration SILENT_AFTER = Duration.ofSeconds(30);

    /** It is not worth a write at every line. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(10);

    @Id
    private UUID sessionId;

    private UUID memberId;
    private Instant wroteAt;

    protected Scribe() {}

    Scribe(UUID session, Instant now) {
        this.sessionId = session;
        this.wroteAt = now;
    }

    /** Whether these notes are now taken by somebody else than the one who has just written. */
    boolean yieldsTo(UUID person, Instant now) {
        return memberId == null || !memberId.equals(person) && silent(now);
    }

    private boolean silent(Instant now) {
        return now.isAfter(wroteAt.plus(SILENT_AFTER));
    }

    void taken(UUID person, Instant now) {
        memberId = person;
        wroteAt = now;
    }

    void wrote(UUID person, Instant now) {
        if (person.equals(memberId) && now.isAfter(wroteAt.plus(NOTED_EVERY))) {
            wroteAt = now;
        }
    }

    Optional<UUID> person() {
        return Optional.ofNullable(memberId);
    }
}
