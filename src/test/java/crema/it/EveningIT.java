package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everybody comes in by their own door. */
class EveningIT {

    private final Evening evening = Evening.gathering();

    @Test
    void whoeverSignsUpThroughTheFormIsKnownFromThenOn() {
        var aya = Evening.stranger("Aya");

        assertThat(aya.browser().open("/me").expectFirst("a.name").text()).isEqualTo("Aya");
    }

    @Test
    void aMemberOfTheGroupTakesPartAndAStrangerDoesNot() {
        assertThat(evening.board(evening.member("Aya")).getJsonObject("me").getString("name"))
                .isEqualTo("Aya");
        assertThat(Evening.stranger("Ines").api().get(evening.call("/board")).status())
                .isEqualTo(404);
    }

    @Test
    void aGuestTakesPartInThatSessionAndInNoOther() {
        var guest = evening.guest("Aya");

        assertThat(evening.board(guest).getJsonObject("me").getBoolean("guest")).isTrue();
        assertThat(guest.api().get(Evening.gathering().call("/board")).status()).isEqualTo(404);
    }

    @Test
    void anOrganizerMovesTheSessionAndAMemberDoesNot() {
        var voting = Map.of("phase", "voting");

        assertThat(evening.member("Aya")
                        .api()
                        .post(evening.call("/phase"), voting)
                        .status())
                .isEqualTo(404);
        evening.organizer("Ines").api().post(evening.call("/phase"), voting).expect(200);
    }

    @Test
    void aGroupAdminCreatesChapters() {
        evening.groupAdmin("Ines")
                .api()
                .post(
                        "/groups/" + evening.group() + "/chapters",
                        Map.of("slug", "porto", "name", "Porto", "zone", "Europe/Lisbon"))
                .expect(201);
    }
}
