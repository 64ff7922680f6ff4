package crema.member;

import static org.assertj.core.api.Assertions.assertThat;

import crema.platform.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTest {

    private static final Instant NOW = Instant.parse("2026-03-12T18:00:00Z");

    private final Member ines = Member.signedUp(UUID.randomUUID(), "Ines", "ines@example.org", NOW);

    @Test
    void aGuestIsTakenOffOnceAndCanComeBack() {
        Member guest = Member.guest(UUID.randomUUID(), "Gil", UUID.randomUUID(), NOW);

        guest.takenOff(NOW);
        Refused.by(() -> guest.takenOff(NOW)).as("already-removed");
        guest.back();

        assertThat(guest.removed()).isEmpty();
    }

    @Test
    void somebodyWithoutADeviceBelongsToOneSessionAsAGuestDoes() {
        UUID session = UUID.randomUUID();
        Member ana = Member.byHand(UUID.randomUUID(), "Ana", session, NOW);

        assertThat(ana.isByHand()).isTrue();
        assertThat(ana.guestOf(session)).isTrue();
        assertThat(ana.guestOf(UUID.randomUUID())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ines@example.org, ines@example.org",
        "' Ines@Example.ORG ', ines@example.org",
        "a.b+tag@mail.example.co.uk, a.b+tag@mail.example.co.uk",
        "josé@exämple.org, josé@exämple.org"
    })
    void anAddressIsTrimmedAndInLowerCase(String typed, String address) {
        assertThat(Member.address(typed)).isEqualTo(address);
    }

    @Test
    void lowerCaseDoesNotDependOnWhereTheServerStands() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr"));
        try {
            assertThat(Member.address("INES@EXAMPLE.ORG")).isEqualTo("ines@example.org");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "ines",
                "ines@",
                "@example.org",
                "ines@example",
                "ines@example.",
                "ines@@example.org",
                "a b@example.org",
                "ines@exam ple.org",
                "ines@example.org\nbcc: all@example.org"
            })
    void whatIsNoAddressIsRefusedBesideItsField(String typed) {
        Refused.by(() -> Member.address(typed)).beside("email").isNotBlank();
    }

    @Test
    void anAddressHasAtMost254Characters() {
        String longest = "a".repeat(254 - "@example.org".length()) + "@example.org";

        assertThat(Member.address(longest)).isEqualTo(longest);
        Refused.by(() -> Member.address("a" + longest)).beside("email").contains("255", "254");
    }

    @Test
    void aGuestHasNoAddress() {
        assertThat(Member.guest(UUID.randomUUID(), "Gil", UUID.randomUUID(), NOW)
                        .email())
                .isEmpty();
    }

    @Test
    void aNameIsNeededAndHasAtMost80Characters() {
        Refused.by(() -> Member.guest(UUID.randomUUID(), " ", UUID.randomUUID(), NOW))
                .beside("name")
                .contains("needed");
        Refused.by(() -> ines.introduceAs("x".repeat(81), "UTC")).beside("name").contains("81", "80");
    }

    @Test
    void aMemberChoosesNameAndZone() {
        ines.introduceAs("Inês", "Europe/Lisbon");

        assertThat(ines.name()).isEqualTo("Inês");
        assertThat(ines.zone()).isEqualTo("Europe/Lisbon");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Lisbon", "Europe/Atlantis", "here"})
    void anUnknownZoneIsRefusedBesideItsField(String zone) {
        Refused.by(() -> ines.introduceAs("Ines", zone)).beside("zone").contains("Europe/Lisbon");
    }
}
