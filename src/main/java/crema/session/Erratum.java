package crema.session;

import crema.platform.Refusal;
import crema.platform.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A correction that stands beside a sealed record. */
@Entity
class Erratum {

    @Id
    private UUID id;

    private UUID sessionId;
    private String text;
    private UUID authorId;
    private Instant made;

    protected Erratum() {}

    Erratum(UUID id, UUID sessionId, String text, UUID authorId, Instant now) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("erratum", "Write the correction first.");
        }
        this.id = id;
        this.sessionId = sessionId;
        this.text = Text.required("erratum", "The correction", text, 1000);
        this.authorId = authorId;
        this.made = now;
    }

    boolean belongsTo(UUID session) {
        return sessionId.equals(session);
    }

    UUID id() {
        return id;
    }
}
