package crema.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored events of a session, read past the application. */
final class Journal implements AutoCloseable {

    private final Sql sql = Sql.open();
    private final UUID session;

    private Journal(UUID session) {
        this.session = session;
    }

    static Journal of(Evening evening) {
        return new Journal(evening.session());
    }

    /** All numbers, in order. */
    List<Long> numbers() {
        return sql.list(
                Long.class,
                "select seq from session_event where session_id = ? and seq is not null order by seq",
                session);
    }

    /** What the clock of the session shows. */
    long clock() {
        return sql.one(Long.class, "select seq from session_clock where session_id = ?", session);
    }

    /** The number of the first event that led to the phase. */
    long numberOfPhase(String phase) {
        return sql.one(
                Long.class,
                "select min(seq) from session_event where session_id = ? and type = 'PhaseChanged'"
                        + " and json_value(detail, '$.to') = ?",
                session,
                phase);
    }

    /** The details of all events of a type with numbers above {@code after} and below {@code before}. */
    List<JsonObject> details(String type, long after, long before) {
        return sql
                .list(
                        String.class,
                        "select detail from session_event where session_id = ? and type = ? and seq > ? and seq < ?"
                                + " order by seq",
                        session,
                        type,
                        after,
                        before)
                .stream()
                .map(Journal::json)
                .toList();
    }

    /** How many dots lie on the board in all its rounds. */
    long dots() {
        return sql.one(
                Long.class,
                "select count(*) from dot d join voting_round r on r.id = d.round_id where r.session_id = ?",
                session);
    }

    long mostDotsOfAPerson() {
        return mostDots("d.voter_id");
    }

    long mostDotsOfAPersonOnATopic() {
        return mostDots("d.voter_id, d.topic_id");
    }

    private long mostDots(String of) {
        return sql
                .list(
                        Long.class,
                        "select count(*) from dot d join voting_round r on r.id = d.round_id where r.session_id = ?"
                                + " group by d.round_id, " + of,
                        session)
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    /** The numbers of the events that were asked for under a key, by key. */
    Map<String, Long> keys() {
        return sql
                .list(
                        String.class,
                        "select concat(seq, ' ', idempotency_key) from session_event where session_id = ?"
                                + " and seq is not null and idempotency_key is not null",
                        session)
                .stream()
                .map(row -> row.split(" ", 2))
                .collect(Collectors.toMap(row -> row[1], row -> Long.valueOf(row[0])));
    }

    /** The topics on the board. */
    List<UUID> topics() {
        return sql.list(String.class, "select id from topic where session_id = ?", session).stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void close() {
        sql.close();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
