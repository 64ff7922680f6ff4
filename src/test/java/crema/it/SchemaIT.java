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
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks and however many at once. Each refusal names the constraint that keeps the rule. */
class SchemaIT {

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
    void aDotBeyondTheGrantIsRefused() {
        assertThatCode(() -> rows.dot(4)).doesNotThrowAnyException();
        refused("dot_within_grant", () -> rows.dot(5));
    }

    @Test
    void aSlotIsUsedOnce() throws SQLException {
        var other = UUID.randomUUID();
        rows.topic(other, "TO_DISCUSS");
        rows.dot(1);

        refused("dot_on_topic", () -> rows.dot(1));
        refused("dot_slot_once", () -> rows.dot(rows.ballot, 1, other));
    }

    @Test
    void aDotLiesOnABallotOfItsVoter() {
        refused("dot_on_ballot", () -> rows.dot(UUID.randomUUID(), 1));
    }

    @Test
    void nobodyHasTwoBallotsInARound() {
        refused("ballot_once", () -> rows.ballot(UUID.randomUUID()));
    }

    @Test
    void twoTopicsOfASessionAreNotDiscussedAtOnce() throws SQLException {
        rows.topic(UUID.randomUUID(), "DISCUSSING");

        refused("topic_one_at_a_time", () -> rows.topic(UUID.randomUUID(), "DISCUSSING"));
    }

    @Test
    void twoSessionsDiscussATopicEach() throws SQLException {
        var other = UUID.randomUUID();
        rows.session(other, "2026-03-13", "PLANNED");
        rows.topic(UUID.randomUUID(), "DISCUSSING");

        assertThatCode(() -> rows.topic(UUID.randomUUID(), other, "DISCUSSING")).doesNotThrowAnyException();
    }

    @Test
    void aSessionIsNotPublishedWithoutADate() {
        refused(
                "session_published",
                () -> sql.run("update session set phase = 'PUBLISHED' where id = ?", rows.session));
    }

    @Test
    void aSessionThatIsNotPublishedHasNoDateOfPublication() {
        refused(
                "session_published",
                () -> sql.run("update session set published_at = " + NOW + " where id = ?", rows.session));
    }

    @Test
    void aChapterHasOneSessionAtAnAddress() {
        refused("session_address", () -> rows.session(UUID.randomUUID(), "2026-03-12", "PLANNED"));
    }

    @Test
    void aSessionIsInAPhaseThereIs() {
        refused("session_phase", () -> rows.session(UUID.randomUUID(), "2026-03-13", "DREAMING"));
    }

    @Test
    void anEventIsNotRewritten() throws SQLException {
        rows.event(1, null);

        refused(
                "session_event is append-only",
                () -> sql.run("update session_event set seq = 2 where session_id = ?", rows.session));
    }

    @Test
    void anEventIsNotRemoved() throws SQLException {
        rows.event(1, null);

        refused(
                "session_event is append-only",
                () -> sql.run("delete from session_event where session_id = ?", rows.session));
    }

    @Test
    void aNumberOfASessionIsGivenToOneEvent() throws SQLException {
        rows.event(1, null);

        refused("session_event_order", () -> rows.event(1, null));
    }

    @Test
    void aKeyOfAPersonIsAnsweredOnce() throws SQLException {
        rows.event(1, "a click");

        refused("session_event_once", () -> rows.event(2, "a click"));
    }

    @Test
    void eventsWithoutAKeyDoNotStandInEachOthersWay() throws SQLException {
        rows.event(1, null);

        assertThatCode(() -> rows.event(2, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set what = 'nothing' where id = ?",
                "delete from audit_entry where id = ?",
            })
    void theAuditIsNeitherRewrittenNorShortened(String statement) throws SQLException {
        var id = UUID.randomUUID();
        sql.run("insert into audit_entry (id, happened_at, what) values (?, " + NOW + ", 'group created')", id);

        refused("audit_entry is append-only", () -> sql.run(statement, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lisbon", "-lisbon", "lisbon-", "lis--bon", "lis_bon", "lis bon", "são-paulo", ""})
    void anAddressIsLowerCaseLettersDigitsAndSingleHyphens(String slug) {
        refused("crema_group_slug_form", () -> rows.group(UUID.randomUUID(), slug));
        refused("chapter_slug_form", () -> rows.chapter(UUID.randomUUID(), slug));
    }

    @Test
    void aGroupHasOneChapterAtAnAddress() {
        refused("chapter_slug", () -> rows.chapter(UUID.randomUUID(), "lisbon"));
    }

    @Test
    void anOrganizerLooksAfterAChapter() {
        refused("membership_scope", () -> rows.membership(null, "ORGANIZER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "ADMIN"})
    void membersAndAdminsBelongToTheWholeGroup(String role) {
        refused("membership_scope", () -> rows.membership(rows.chapter, role));
    }

    @Test
    void aRoleIsOneThereIs() {
        refused("membership_role", () -> rows.membership(null, "KING"));
    }

    @Test
    void nobodyBelongsToAGroupTwice() throws SQLException {
        rows.membership(null, "MEMBER");

        refused("membership_once", () -> rows.membership(null, "ADMIN"));
    }

    @Test
    void anAddressBelongsToOneMember() throws SQLException {
        rows.member(UUID.randomUUID(), "Ines", "ines@example.org");

        refused("member_email", () -> rows.member(UUID.randomUUID(), "Tomás", "ines@example.org"));
    }

    @Test
    void nobodyIsNamedByBlanks() {
        refused("member_name_given", () -> rows.member(UUID.randomUUID(), "  ", null));
    }

    @Test
    void aGuestIsNoSiteAdmin() {
        refused(
                "member_guest_has_no_rights",
                () -> sql.run(
                        "update member set guest_of = ?, site_admin = true where id = ?", rows.session, rows.member));
    }

    @Test
    void aGuestBelongsToASessionThereIs() {
        refused(
                "member_guest_of",
                () -> sql.run("update member set guest_of = ? where id = ?", UUID.randomUUID(), rows.member));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "13, 3", "4, 5", "4, 0"})
    void aChapterGrantsUpToTwelveDotsAndNoMoreOfThemOnATopic(int dots, int onATopic) {
        refused(
                "chapter_dots",
                () -> sql.run(
                        "update chapter set dots = ?, dots_per_topic = ? where id = ?", dots, onATopic, rows.chapter));
    }

    @Test
    void aTimeboxEndsAfterItStarts() {
        refused(
                "timebox_length",
                () -> sql.run(
                        "insert into timebox (id, topic_id, number, started_at, ends_at) values (?, ?, 1, " + NOW + ", "
                                + NOW + ")",
                        UUID.randomUUID(),
                        rows.topic));
    }

    @Test
    void aNoteIsNestedFiveDeepAtMost() {
        refused(
                "note_depth",
                () -> sql.run(
                        "insert into note (id, topic_id, position, depth, text, made) values (?, ?, 1, 6, 'deep', "
                                + NOW + ")",
                        UUID.randomUUID(),
                        rows.topic));
    }

    private static void refused(String constraint, ThrowingCallable statement) {
        assertThatThrownBy(statement).isInstanceOf(SQLException.class).hasMessageContaining(constraint);
    }
}
