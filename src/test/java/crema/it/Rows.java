package crema.it;

import java.sql.SQLException;
import java.util.UUID;

/** A board as rows: group, chapter, session, a member and a round of four dots, inserted by plain SQL. */
final class Rows {

    static final String NOW = "utc_timestamp(6)";

    final Sql sql;
    final UUID member = UUID.randomUUID();
    final UUID group = UUID.randomUUID();
    final UUID chapter = UUID.randomUUID();
    final UUID session = UUID.randomUUID();
    final UUID topic = UUID.randomUUID();
    final UUID round = UUID.randomUUID();
    final UUID ballot = UUID.randomUUID();

    private Rows(Sql sql) {
        this.sql = sql;
    }

    static Rows in(Sql sql) throws SQLException {
        var rows = new Rows(sql);
        rows.member(rows.member, "Aya", null);
        rows.group(rows.group, "rows-" + rows.group.toString().substring(0, 8));
        rows.chapter(rows.chapter, "lisbon");
        rows.session(rows.session, "2026-03-12", "PLANNED");
        rows.topic(rows.topic, "TO_DISCUSS");
        rows.round(4);
        rows.ballot(rows.ballot);
        return rows;
    }

    void member(UUID id, String name, String email) throws SQLException {
        sql.run("insert into member (id, name, email, made) values (?, ?, ?, " + NOW + ")", id, name, email);
    }

    void group(UUID id, String slug) throws SQLException {
        sql.run(
                "insert into crema_group (id, slug, name, invitation_code, made) values (?, ?, 'Harbour', ?, " + NOW
                        + ")",
                id,
                slug,
                id.toString().substring(0, 30));
    }

    void chapter(UUID id, String slug) throws SQLException {
        sql.run(
                "insert into chapter (id, group_id, slug, name, zone, made) values (?, ?, ?, 'Lisbon', 'UTC', " + NOW
                        + ")",
                id,
                group,
                slug);
    }

    void session(UUID id, String slug, String phase) throws SQLException {
        sql.run(
                "insert into session (id, chapter_id, slug, starts_at, minutes, phase, join_code, made)"
                        + " values (?, ?, ?, " + NOW + ", 90, ?, ?, " + NOW + ")",
                id,
                chapter,
                slug,
                phase,
                id.toString().substring(0, 12));
    }

    void topic(UUID id, String state) throws SQLException {
        topic(id, session, state);
    }

    void topic(UUID id, UUID ofSession, String state) throws SQLException {
        sql.run(
                "insert into topic (id, session_id, title, state, made) values (?, ?, 'Runbooks', ?, " + NOW + ")",
                id,
                ofSession,
                state);
    }

    private void round(int dots) throws SQLException {
        sql.run(
                "insert into voting_round (id, session_id, number, dots, cap, opened_at) values (?, ?, 1, ?, 3, " + NOW
                        + ")",
                round,
                session,
                dots);
        for (int slot = 1; slot <= dots; slot++) {
            sql.run("insert into voting_slot (round_id, slot) values (?, ?)", round, slot);
        }
    }

    void ballot(UUID id) throws SQLException {
        sql.run("insert into ballot (id, round_id, voter_id, made) values (?, ?, ?, " + NOW + ")", id, round, member);
    }

    void dot(int slot) throws SQLException {
        dot(ballot, slot);
    }

    void dot(UUID onBallot, int slot) throws SQLException {
        dot(onBallot, slot, topic);
    }

    void dot(UUID onBallot, int slot, UUID onTopic) throws SQLException {
        sql.run(
                "insert into dot (id, ballot_id, round_id, voter_id, slot, topic_id, cast_at) values (?, ?, ?, ?, ?, ?, "
                        + NOW + ")",
                UUID.randomUUID(),
                onBallot,
                round,
                member,
                slot,
                onTopic);
    }

    void event(long seq, String key) throws SQLException {
        sql.run(
                "insert into session_event (id, session_id, seq, person_id, idempotency_key, happened_at, type, detail)"
                        + " values (?, ?, ?, ?, ?, " + NOW + ", 'DotCast', '{}')",
                UUID.randomUUID(),
                session,
                seq,
                member,
                key);
    }

    void membership(UUID inChapter, String role) throws SQLException {
        sql.run(
                "insert into membership (id, member_id, group_id, chapter_id, role, since) values (?, ?, ?, ?, ?, "
                        + NOW + ")",
                UUID.randomUUID(),
                member,
                group,
                inChapter,
                role);
    }
}
