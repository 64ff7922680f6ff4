package crema.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the record outside sessions. Append-only: the schema refuses to change or remove it. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private UUID id;

    private Instant happenedAt;
    private UUID personId;
    private String what;
    private UUID subjectId;
    private String detail;

    protected AuditEntry() {}

    AuditEntry(UUID id, Instant happenedAt, UUID personId, String what, UUID subjectId, String detail) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.personId = personId;
        this.what = what;
        this.subjectId = subjectId;
        this.detail = detail;
    }
}
