package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.community.Role;
import crema.community.Standing;
import crema.member.Caller;
import crema.member.People;
import crema.platform.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {

    private static final Instant START = Instant.parse("2026-03-12T18:30:00Z");
    private static final Instant DOORS = START.minus(Duration.ofMinutes(30));

    private final Session session =
            new Session(UUID.randomUUID(), UUID.randomUUID(), "2026-03-12", START, Duration.ofMinutes(90), DOORS);

    private final Standing visitor = Standing.of(Caller.VISITOR, List.of());
    private final Standing stranger = Standing.of(People.somebody(), List.of());
    private final Standing member = Standing.of(People.somebody(), List.of(Role.MEMBER));
    private final Standing organizer = Standing.of(People.somebody(), List.of(Role.ORGANIZER));
    private final Standing guest = Standing.of(People.guestOf(session.id()), List.of());
    private final Standing guestElsewhere = Standing.of(People.guestOf(UUID.randomUUID()), List.of());

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(textBlock = """
                    PLANNED,    PLANNED,    no-such-step
                    PLANNED,    GATHERING,  allowed
                    PLANNED,    VOTING,     allowed
                    PLANNED,    DISCUSSING, allowed
                    PLANNED,    CLOSED,     no-such-step
                    PLANNED,    PUBLISHED,  session-is-not-closed
                    GATHERING,  PLANNED,    no-such-step
                    GATHERING,  VOTING,     allowed
                    GATHERING,  DISCUSSING, allowed
                    GATHERING,  CLOSED,     allowed
                    GATHERING,  PUBLISHED,  session-is-not-closed
                    VOTING,     PLANNED,    no-such-step
                    VOTING,     GATHERING,  allowed
                    VOTING,     DISCUSSING, allowed
                    VOTING,     CLOSED,     allowed
                    VOTING,     PUBLISHED,  session-is-not-closed
                    DISCUSSING, PLANNED,    no-such-step
                    DISCUSSING, GATHERING,  allowed
                    DISCUSSING, VOTING,     allowed
                    DISCUSSING, CLOSED,     allowed
                    DISCUSSING, PUBLISHED,  session-is-not-closed
                    CLOSED,     PLANNED,    no-such-step
                    CLOSED,     GATHERING,  allowed
                    CLOSED,     VOTING,     allowed
                    CLOSED,     DISCUSSING, allowed
                    CLOSED,     PUBLISHED,  allowed
                    """)
    void phasesAreGuidanceAndNoCage(Phase from, Phase to, String answer) {
        bring(from);

        if (answer.equals("allowed")) {
            session.moveTo(to, START);
            assertThat(session.phase()).isEqualTo(to);
        } else {
            Refused.by(() -> session.moveTo(to, START)).as(answer);
            assertThat(session.phase()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void aPublishedSessionIsSealed(Phase to) {
        bring(Phase.PUBLISHED);

        Refused.by(() -> session.moveTo(to, START)).as("session-is-published");
    }

    @Test
    void onlyPublishingSetsTheTimeOfPublication() {
        bring(Phase.CLOSED);
        assertThat(session.publishedAt()).isEmpty();

        session.moveTo(Phase.PUBLISHED, START);
        assertThat(session.publishedAt()).contains(START);
    }

    @Test
    void membersAndTheSessionsOwnGuestsTakePart() {
        assertThat(List.of(member, organizer, guest)).allMatch(session::mayParticipate);
        assertThat(List.of(visitor, stranger, guestElsewhere)).noneMatch(session::mayParticipate);
    }

    @Test
    void theFacilitatorAndWhoeverLooksAfterTheChapterFacilitate() {
        session.facilitatedBy(member.person());

        assertThat(List.of(member, organizer)).allMatch(session::mayFacilitate);
        assertThat(List.of(visitor, stranger, guest, Standing.of(People.somebody(), List.of(Role.MEMBER))))
                .noneMatch(session::mayFacilitate);
    }

    @Test
    void aSessionWithoutFacilitatorIsNotRunByWhoeverHasNoId() {
        assertThat(List.of(visitor, guest, member)).noneMatch(session::mayFacilitate);
    }

    @Test
    void theFacilitationIsHandedToMembersOnly() {
        assertThat(List.of(member, organizer)).allMatch(session::mayBeFacilitatedBy);
        assertThat(List.of(visitor, stranger, guest)).noneMatch(session::mayBeFacilitatedBy);
    }

    @Test
    void aLockedCodeLetsNobodyInUntilItIsRenewed() {
        bring(Phase.GATHERING);
        String code = session.joinCode();

        session.lockJoinCode();
        assertThat(session.letsGuestsIn(START)).isFalse();
        session.renewJoinCode();

        assertThat(session.letsGuestsIn(START)).isTrue();
        assertThat(session.joinCode()).isNotEqualTo(code);
    }

    @Test
    void whatWasDoneToTheCodeCanBeTakenBack() {
        bring(Phase.GATHERING);
        String code = session.joinCode();
        session.renewJoinCode();

        session.admitBy(code, false);

        assertThat(session.joinCode()).isEqualTo(code);
        assertThat(session.letsGuestsIn(START)).isTrue();
    }

    @Test
    void whoeverLeftTheGroupFacilitatesNoMore() {
        session.facilitatedBy(stranger.person());

        assertThat(session.mayFacilitate(stranger)).isFalse();
    }

    @Test
    void anyMemberMayFacilitateFromTheOpeningOfTheDoorsWhenNobodyDoes() {
        assertThat(session.mayClaim(member, DOORS.minusMillis(1), false)).isFalse();
        assertThat(session.mayClaim(member, DOORS, false)).isTrue();

        session.facilitatedBy(UUID.randomUUID());

        assertThat(session.mayClaim(member, START, false)).isFalse();
    }

    @Test
    void anyMemberWhoIsThereMayFacilitateWhileWhoeverDoesIsGone() {
        session.facilitatedBy(UUID.randomUUID());

        assertThat(session.mayClaim(member, DOORS.minusMillis(1), true)).isFalse();
        assertThat(session.mayClaim(member, DOORS, true)).isTrue();
        assertThat(List.of(visitor, stranger, guest)).noneMatch(who -> session.mayClaim(who, START, true));
    }

    @Test
    void aClosedSessionStaysWithWhoeverFacilitatedItThoughTheyHaveGoneHome() {
        session.facilitatedBy(UUID.randomUUID());
        bring(Phase.CLOSED);

        assertThat(session.mayClaim(member, START, true)).isFalse();
    }

    @Test
    void guestsAndStrangersMayNotClaimTheSession() {
        assertThat(List.of(visitor, stranger, guest, guestElsewhere))
                .noneMatch(who -> session.mayClaim(who, START, false));
    }

    @Test
    void anOrganizerTakesTheSessionBackAtAnyTime() {
        session.facilitatedBy(member.person());

        assertThat(session.mayClaim(organizer, DOORS.minus(Duration.ofDays(3)), false))
                .isTrue();
    }

    @Test
    void whoFacilitatesAlreadyHasNothingToClaim() {
        session.facilitatedBy(organizer.person());

        assertThat(session.mayClaim(organizer, START, false)).isFalse();
    }

    @Test
    void nobodyClaimsAPublishedSession() {
        bring(Phase.PUBLISHED);

        assertThat(List.of(member, organizer)).noneMatch(who -> session.mayClaim(who, START, false));
    }

    @ParameterizedTest(name = "{0}, {1} s after the opening of the doors: {2}")
    @CsvSource(textBlock = """
                    PLANNED,       -1, false
                    PLANNED,        0, true
                    PLANNED,    86400, true
                    GATHERING, -86400, true
                    VOTING,      3600, true
                    DISCUSSING,  3600, true
                    CLOSED,      3600, false
                    PUBLISHED,   3600, false
                    """)
    void guestsComeInFromTheOpeningOfTheDoorsUntilTheClose(Phase phase, long seconds, boolean in) {
        bring(phase);

        assertThat(session.letsGuestsIn(DOORS.plusSeconds(seconds))).isEqualTo(in);
    }

    @Test
    void theCodeAtTheDoorHasNoLettersPeopleConfuse() {
        assertThat(session.joinCode()).matches("[A-HJKMNP-Z2-9]{8}");
    }

    @Test
    void itIsPlannedToEndAfterItsLength() {
        assertThat(session.endsAt()).isEqualTo(START.plus(Duration.ofMinutes(90)));
    }

    private void bring(Phase phase) {
        List<Phase> way =
                switch (phase) {
                    case PLANNED -> List.of();
                    case CLOSED -> List.of(Phase.GATHERING, Phase.CLOSED);
                    case PUBLISHED -> List.of(Phase.GATHERING, Phase.CLOSED, Phase.PUBLISHED);
                    default -> List.of(phase);
                };
        way.forEach(step -> session.moveTo(step, START));
    }
}
