package crema.it;

import static crema.it.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses about people in a session. */
class PeopleSchemaIT {

    private Sql sql;
    private Rows rows;

    @BeforeEach
    void aBoard() throws SQLException {
        sql = Sql.rolledBack();
        rows = Rows.in(sql);
    }

    @AfterEach
    void rollBack() {
        sql.close();
    }

    @Test
    void onlyWhoeverBelongsToOneSessionHasNoDeviceOrIsTakenOff() {
        refused("member_by_hand_is_of_a_session", "update member set by_hand = true where id = ?", rows.member);
        refused("member_removed_was_a_guest", "update member set removed = " + NOW + " where id = ?", rows.member);
    }

    @Test
    void oneSpeaksInASession() throws SQLException {
        assertThatCode(() -> hand(rows.member)).doesNotThrowAnyException();
        var other = UUID.randomUUID();
        hand(other);
        sql.run("update raised_hand set has_word = true where member_id = ?", rows.member);

        refused("raised_hand_one_speaks", "update raised_hand set has_word = true where member_id = ?", other);
    }

    private void hand(UUID member) throws SQLException {
        sql.run(
                "insert into raised_hand (session_id, member_id, raised_at) values (?, ?, " + NOW + ")",
                rows.session,
                member);
    }

    private void refused(String constraint, String statement, UUID id) {
        ThrowingCallable running = () -> sql.run(statement, id);
        assertThatThrownBy(running).isInstanceOf(SQLException.class).hasMessageContaining(constraint);
    }
}
