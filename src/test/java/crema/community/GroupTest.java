package crema.community;

import static org.assertj.core.api.Assertions.assertThat;

import crema.member.Caller;
import crema.member.People;
import crema.platform.Refused;
import crema.platform.Slug;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Instant NOW = Instant.parse("2026-03-12T18:00:00Z");

    private final Group group = new Group(UUID.randomUUID(), new Slug("harbour"), "Harbour Coffee", NOW);
    private final Standing stranger = Standing.of(People.somebody(), List.of());
    private final Standing member = Standing.of(People.somebody(), List.of(Role.MEMBER));
    private final Standing organizer = Standing.of(People.somebody(), List.of(Role.ORGANIZER));
    private final Standing admin = Standing.of(People.somebody(), List.of(Role.ADMIN));
    private final Standing visitor = Standing.of(Caller.VISITOR, List.of());
    private final Standing guest = Standing.of(People.guestOf(UUID.randomUUID()), List.of());
    private final Standing siteAdmin = Standing.of(People.siteAdmin(), List.of());

    @Test
    void everybodyMaySeeAGroup() {
        assertThat(List.of(visitor, guest, stranger, member, admin, siteAdmin)).allMatch(group::maySee);
    }

    @Test
    void aSuspendedGroupIsSeenBySiteAdminsOnly() {
        group.suspend(NOW);

        assertThat(group.suspended()).isTrue();
        assertThat(group.maySee(siteAdmin)).isTrue();
        assertThat(List.of(visitor, guest, stranger, member, organizer, admin)).noneMatch(group::maySee);
    }

    @Test
    void aNewGroupIsJoinedByItsInvitationOnly() {
        assertThat(List.of(visitor, stranger, member)).noneMatch(group::mayJoin);
    }

    @Test
    void anOpenGroupIsJoinedByWhoeverIsNotInYet() {
        group.describe("Harbour Coffee", "", true);

        assertThat(List.of(visitor, stranger, siteAdmin)).allMatch(group::mayJoin);
        assertThat(List.of(member, organizer, admin, guest)).noneMatch(group::mayJoin);
    }

    @Test
    void onlyItsAdminsAdministerAGroup() {
        assertThat(group.mayAdminister(admin)).isTrue();
        assertThat(List.of(visitor, guest, stranger, member, organizer, siteAdmin))
                .noneMatch(group::mayAdminister);
    }

    @Test
    void nothingIsPossibleInASuspendedGroupUntilItIsResumed() {
        group.describe("Harbour Coffee", "", true);
        group.suspend(NOW);

        assertThat(group.mayJoin(stranger)).isFalse();
        assertThat(group.mayAdminister(admin)).isFalse();

        group.resume();

        assertThat(group.mayJoin(stranger)).isTrue();
        assertThat(group.mayAdminister(admin)).isTrue();
    }

    @Test
    void aRenewedInvitationEndsTheOldOne() {
        String before = group.invitationCode();

        group.renewInvitation();

        assertThat(group.invitationCode()).isNotEqualTo(before).matches("[A-Za-z0-9_-]{16}");
    }

    @Test
    void aGroupNeedsANameOfAtMost80Characters() {
        Refused.by(() -> group.describe("", "", false)).beside("name").contains("needed");
        Refused.by(() -> group.describe("x".repeat(81), "", false))
                .beside("name")
                .contains("81");
        Refused.by(() -> group.describe("Harbour", "x".repeat(2001), false))
                .beside("about")
                .contains("2001");
    }
}
