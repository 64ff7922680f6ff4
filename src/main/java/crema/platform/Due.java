package crema.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A row of due work: what is to be done with which subject, and from when. The sweep that takes it also removes it. */
@Entity
class Due {

    @Id
    private UUID id;

    private String what;
    private UUID subject;
    private Instant at;

    protected Due() {}

    boolean isDue(Instant now) {
        return !at.isAfter(now);
    }
}
