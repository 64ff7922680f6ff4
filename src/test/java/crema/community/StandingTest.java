package crema.community;

import static org.assertj.core.api.Assertions.assertThat;

import crema.member.Caller;
import crema.member.People;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest(name = "[{0}]: member {1}, organizer {2}, admin {3}")
    @CsvSource({
        "'',               false, false, false",
        "MEMBER,           true,  false, false",
        "ORGANIZER,        true,  true,  false",
        "ADMIN,            true,  true,  true",
        "MEMBER ORGANIZER, true,  true,  false",
        "ADMIN ORGANIZER,  true,  true,  true"
    })
    void aRoleIncludesTheRolesBelowIt(String roles, boolean member, boolean organizer, boolean admin) {
        Standing standing = Standing.of(People.somebody(), roles(roles));

        assertThat(standing.member()).isEqualTo(member);
        assertThat(standing.organizer()).isEqualTo(organizer);
        assertThat(standing.admin()).isEqualTo(admin);
    }

    @Test
    void anOrganizerOfAnotherChapterIsAMember() {
        UUID own = UUID.randomUUID();

        assertThat(Role.ORGANIZER.in(own, own)).isEqualTo(Role.ORGANIZER);
        assertThat(Role.ORGANIZER.in(UUID.randomUUID(), own)).isEqualTo(Role.MEMBER);
        assertThat(Role.ORGANIZER.in(null, own)).isEqualTo(Role.MEMBER);
        assertThat(Role.ADMIN.in(own, null)).isEqualTo(Role.ADMIN);
        assertThat(Role.MEMBER.in(own, null)).isEqualTo(Role.MEMBER);
    }

    @Test
    void aGuestIsAGuestOfOneSessionOnly() {
        UUID session = UUID.randomUUID();
        Standing guest = Standing.of(People.guestOf(session), List.of());

        assertThat(guest.guestOf(session)).isTrue();
        assertThat(guest.guestOf(UUID.randomUUID())).isFalse();
    }

    @Test
    void whoeverIsNoGuestIsAGuestNowhere() {
        assertThat(Standing.of(Caller.VISITOR, List.of()).guestOf(UUID.randomUUID()))
                .isFalse();
        assertThat(Standing.of(People.somebody(), List.of(Role.MEMBER)).guestOf(UUID.randomUUID()))
                .isFalse();
    }

    private static List<Role> roles(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Role::valueOf)
                .toList();
    }
}
