package crema.session;

import crema.it.Sql;
import java.util.List;
import java.util.UUID;

/** The events of a session as the database keeps them, and the names that no event holds. */
final class StoredEvents {

    private StoredEvents() {}

    static List<Recorded> of(Sql sql, UUID session) {
        return sql
                .list(
                        String.class,
                        "select concat_ws(' ', seq, ifnull(cast(person_id as char(36)), ''), type, detail) from session_event"
                                + " where session_id = ? and seq is not null order by seq",
                        session)
                .stream()
                .map(row -> row.split(" ", 4))
                .map(row -> new Recorded(
                        session,
                        Long.parseLong(row[0]),
                        row[1].isEmpty() ? null : UUID.fromString(row[1]),
                        null,
                        EventJson.read(row[2], row[3])))
                .toList();
    }

    static String name(Sql sql, UUID person) {
        return sql.one(String.class, "select name from member where id = ?", person);
    }
}
