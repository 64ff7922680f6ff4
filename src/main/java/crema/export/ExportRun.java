package crema.export;

import crema.platform.TimeOrderedId;
import crema.spi.Occasion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That an exporter ran: for which session or chapter, how long, how much, and how it ended. */
@Entity
@Table(name = "export_run")
class ExportRun {

    private static final String ARCHIVE = "archive";
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

    private ExportRun(Writing writing, UUID askedBy, Instant startedAt) {
        this.id = TimeOrderedId.next();
        this.exporter = writing.exporter().id();
        this.document = writing.document().id();
        this.occasion = Occasion.ON_REQUEST.name();
        this.askedBy = askedBy;
        this.startedAt = startedAt;
    }

    static ExportRun ofSession(UUID session, Writing writing, UUID askedBy, Instant startedAt) {
        ExportRun run = new ExportRun(writing, askedBy, startedAt);
        run.sessionId = session;
        return run;
    }

    static ExportRun ofChapter(UUID chapter, Writing writing, UUID askedBy, Instant startedAt) {
        ExportRun run = new ExportRun(writing, askedBy, startedAt);
        run.chapterId = chapter;
        return run;
    }

    /** Of all notes of a chapter at once. */
    static ExportRun ofArchive(UUID chapter, Writing notes, UUID askedBy, Instant startedAt) {
        ExportRun run = ofChapter(chapter, notes, askedBy, startedAt);
        run.document = ARCHIVE;
        return run;
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
