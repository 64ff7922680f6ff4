package crema.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A recorded event as it is stored. Append-only: the schema refuses to change or remove it. A row without a number is no event: it
 * keeps under its key with what words a command was refused, and shares the key with the events, so that a command is either
 * done or refused, whatever races. Immutable also to Hibernate: undoing reads them all, and would have them compared at each flush.
 */
@Entity
@Immutable
@Table(name = "session_event")
class EventRow {

    static final String INSERT = "insert into session_event"
            + " (id, session_id, seq, step, person_id, idempotency_key, happened_at, type, detail)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Id
    private UUID id;

    private UUID sessionId;
    private Long seq;
    private Long step;
    private UUID personId;
    private String idempotencyKey;
    private Instant happenedAt;
    private String type;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String detail;

    protected EventRow() {}

    /** The values of {@link #INSERT}. */
    static List<?> values(UUID id, Journal.Entry entry, Instant happenedAt) {
        Command command = entry.command();
        return Arrays.asList(
                id,
                command.session(),
                entry.seq(),
                entry.step(),
                command.caller().id(),
                command.key(),
                happenedAt,
                EventJson.type(entry.what()),
                EventJson.write(entry.what()));
    }

    EventRow(UUID id, Command command, Instant happenedAt, Refused why) {
        this.id = id;
        this.sessionId = command.session();
        this.personId = command.caller().id();
        this.idempotencyKey = command.key();
        this.happenedAt = happenedAt;
        this.type = Refused.class.getSimpleName();
        this.detail = why.written();
    }

    /** @throws crema.platform.Refusal the same as then, when the command was refused */
    Recorded answer() {
        if (seq == null) {
            throw Refused.read(detail).again();
        }
        return recorded();
    }

    /** The number of the first event of the same command. */
    long step() {
        return step == null ? seq : step;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Recorded recorded() {
        return new Recorded(sessionId, seq, personId, idempotencyKey, EventJson.read(type, detail));
    }
}
