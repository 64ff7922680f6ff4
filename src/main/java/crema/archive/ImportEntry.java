package crema.archive;

import crema.archive.Piece.Kind;
import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import crema.session.PastSessions;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file of an import, and what has become of it. Its bytes are kept apart from it, so that lists stay light. */
@Entity
@Table(name = "import_entry")
class ImportEntry {

    private static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    private UUID runId;
    private int number;
    private String file;
    private String base;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private byte attempts;
    private UUID pictureId;
    private LocalDate heldOn;
    private Integer topics;
    private Integer discussed;
    private Integer epiphanies;
    private int warnings;
    private Integer line;
    private String sentence;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String links;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String report;

    private String slug;

    protected ImportEntry() {}

    /** @param picture where a picture is kept; null for everything else */
    ImportEntry(UUID run, int number, Piece piece, UUID picture) {
        FileName name = new FileName(piece.file());
        this.id = TimeOrderedId.next();
        this.runId = run;
        this.number = number;
        this.file = piece.file();
        this.base = name.base();
        this.kind = piece.kind();
        this.pictureId = picture;
        this.sentence = piece.sentence() == null ? "" : piece.sentence();
        switch (kind) {
            case NOTE -> this.outcome = Outcome.ARRIVED;
            case PICTURE -> this.outcome = Outcome.KEPT;
            case OTHER -> ignored(piece.sentence());
            case REFUSED -> failed(new Warning(1, piece.sentence()));
        }
    }

    /** Read, and new to the chapter. */
    void read(Understood notes) {
        outcome = Outcome.READ;
        describe(notes);
    }

    /** The chapter has a session that says the same. */
    void unchanged(Understood notes, String address) {
        outcome = Outcome.UNCHANGED;
        slug = address;
        describe(notes);
    }

    void stored(Understood notes, PastSessions.Stored kept) {
        outcome = kept.isNew() ? Outcome.IMPORTED : Outcome.UNCHANGED;
        slug = kept.slug();
        describe(notes);
    }

    void ignored(String why) {
        outcome = Outcome.IGNORED;
        sentence = why;
    }

    void failed(Warning why) {
        outcome = Outcome.FAILED;
        line = why.line();
        sentence = why.text();
        warnings = 1;
        report = Report.failed(file, why);
    }

    /** It broke off for a reason that is not in the file. After a few times it is given up. */
    void brokeOff() {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            failed(new Warning(
                    1, "Something broke while this note was worked on. It is our fault, and it is in the log."));
        }
    }

    /** @throws Refusal when it is stored already, or cannot be */
    void link(List<List<Integer>> chosen) {
        if (outcome != Outcome.READ) {
            throw Refusal.conflict("not-in-preview", "This note is not waiting to be stored any more.");
        }
        links = Links.write(chosen);
    }

    private void describe(Understood notes) {
        heldOn = notes.notes().date();
        topics = notes.notes().topics().size();
        discussed = notes.notes().discussed().size();
        epiphanies = notes.notes().epiphanies().size();
        warnings = notes.warnings().size();
        report = Report.of(notes, outcome);
    }

    UUID id() {
        return id;
    }

    UUID runId() {
        return runId;
    }

    int number() {
        return number;
    }

    String file() {
        return file;
    }

    Outcome outcome() {
        return outcome;
    }

    String slug() {
        return slug;
    }

    /** What a person has set instead of what was found. */
    Optional<List<List<Integer>>> links() {
        return Optional.ofNullable(links).map(Links::read);
    }
}
