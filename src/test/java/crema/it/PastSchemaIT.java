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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself refuses about past sessions, their pictures and corrections. */
class PastSchemaIT {

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
    void aTopicIsMergedIntoAnotherOfItsSession() throws SQLException {
        var here = UUID.randomUUID();
        rows.topic(here, "DISCUSSED");
        var elsewhere = UUID.randomUUID();
        var other = UUID.randomUUID();
        rows.session(other, "2026-03-13", "PLANNED");
        rows.topic(elsewhere, other, "DISCUSSED");

        assertThatCode(() -> merge(here)).doesNotThrowAnyException();
        refused("topic_merged_into", () -> merge(elsewhere));
        refused("topic_not_merged_into_itself", () -> merge(rows.topic));
    }

    @Test
    void aTopicHasNoFewerThanNoVotes() {
        refused("topic_stated_votes", () -> sql.run("update topic set stated_votes = -1 where id = ?", rows.topic));
    }

    @Test
    void aHeadingIsNotBlank() {
        refused("topic_heading_given", () -> sql.run("update topic set heading = ' ' where id = ?", rows.topic));
    }

    @Test
    void aPictureIsKeptOnce() throws SQLException {
        picture(UUID.randomUUID(), "image/png", 3);

        refused("picture_once", () -> picture(UUID.randomUUID(), "image/png", 3));
    }

    @ParameterizedTest
    @CsvSource({"picture_media_type, image/svg+xml, 3", "picture_size, image/png, 12001", "picture_size, image/png, 0"})
    void aPictureIsOneThatPagesShow(String constraint, String mediaType, int width) {
        refused(constraint, () -> picture(UUID.randomUUID(), mediaType, width));
    }

    @Test
    void theSameNotesMakeOneSessionOfAChapter() throws SQLException {
        var second = UUID.randomUUID();
        rows.session(second, "2026-03-13", "PLANNED");
        original(rows.session);

        refused("session_original_once", () -> original(second));
    }

    @Test
    void aCorrectionSaysSomething() {
        refused(
                "erratum_text_given",
                () -> sql.run(
                        "insert into erratum (id, session_id, text, author_id, made) values (?, ?, ' ', ?, " + NOW
                                + ")",
                        UUID.randomUUID(),
                        rows.session,
                        rows.member));
    }

    private void merge(UUID into) throws SQLException {
        sql.run("update topic set merged_into = ? where id = ?", into, rows.topic);
    }

    private void picture(UUID id, String mediaType, int width) throws SQLException {
        sql.run(
                "insert into picture (id, sha256, media_type, width, height, made) values (?, 'same', ?, ?, 2, " + NOW
                        + ")",
                id,
                mediaType,
                width);
    }

    private void original(UUID session) throws SQLException {
        sql.run(
                "insert into session_original (session_id, chapter_id, digest, file, title, board_word, topics_word,"
                        + " epiphanies_word, text, imported_by, imported_at)"
                        + " values (?, ?, 'same', 'a.md', 'CoffeeOps', '', '', '', '', ?, " + NOW + ")",
                session,
                rows.chapter,
                rows.member);
    }

    private static void refused(String constraint, ThrowingCallable statement) {
        assertThatThrownBy(statement).isInstanceOf(SQLException.class).hasMessageContaining(constraint);
    }
}
