package crema.export;

import crema.platform.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That an exporter ran: for which session, how long, how much, and how it ended. */
@Entity
@Table(name = "export_run")
class ExportRun {

    private static final int ERROR = 500;

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID chapterId;
    private String exporter;
    private String document;
    private String occasion;
    private UUID askedBy;
    private Instant startedAt;
    private int millis;
    private long bytes;
    private String outcome;
    private String error;

    protected ExportRun() {}

    ExportRun(UUID session, String exporter, String document, String occasion, UUID askedBy, Instant startedAt) {
        this.id = TimeOrderedId.next();
        this.sessionId = session;
        this.exporter = exporter;
        this.document = document;
        this.occasion = occasion;
        this.askedBy = askedBy;
        this.startedAt = startedAt;
    }

    ExportRun done(Instant now, long written) {
        return ended(now, written, "DONE", "");
    }

    ExportRun failed(Instant now, long written, String why) {
        return ended(now, written, "FAILED", why.length() > ERROR ? why.substring(0, ERROR) : why);
    }

    private ExportRun ended(Instant now, long written, String how, String why) {
        millis = Math.toIntExact(Duration.between(startedAt, now).toMillis());
        bytes = written;
        outcome = how;
        error = why;
        return this;
    }
}
