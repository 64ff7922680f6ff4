package crema.community;

import static org.assertj.core.api.Assertions.assertThat;

import crema.member.Caller;
import crema.member.People;
import crema.platform.Refused;
import crema.platform.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterTest {

    private static final Instant NOW = Instant.parse("2026-03-12T18:00:00Z");

    private final Chapter chapter =
            new Chapter(UUID.randomUUID(), UUID.randomUUID(), new Slug("lisbon"), "Lisbon", "Europe/Lisbon", NOW);

    @Test
    void aNewChapterGrantsFourDotsAtMostThreeOnATopicAndTakesGuests() {
        assertThat(chapter.customs().dots()).isEqualTo((byte) 4);
        assertThat(chapter.dotsPerTopic()).isEqualTo(3);
        assertThat(chapter.guestsAllowed()).isTrue();
        assertThat(chapter.length()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void itsOrganizersAndTheAdminsOfTheGroupOrganizeIt() {
        assertThat(chapter.mayOrganize(Standing.of(People.somebody(), List.of(Role.ORGANIZER))))
                .isTrue();
        assertThat(chapter.mayOrganize(Standing.of(People.somebody(), List.of(Role.ADMIN))))
                .isTrue();
        assertThat(chapter.mayOrganize(Standing.of(People.somebody(), List.of(Role.MEMBER))))
                .isFalse();
        assertThat(chapter.mayOrganize(Standing.of(People.siteAdmin(), List.of())))
                .isFalse();
        assertThat(chapter.mayOrganize(Standing.of(Caller.VISITOR, List.of()))).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Lisbon", "Europe/Atlantis", "UTC; drop table chapter"})
    void anUnknownZoneIsRefusedBesideItsField(String zone) {
        Refused.by(() -> chapter.describe("Lisbon", zone, "", ""))
                .beside("zone")
                .contains("Europe/Lisbon");
    }

    @Test
    void aZoneIsTrimmed() {
        chapter.describe("Lisbon", " Europe/Lisbon ", "", "");

        assertThat(chapter.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    }

    @Test
    void whatIsTooLongIsRefusedBesideItsField() {
        Refused.by(() -> chapter.describe("x".repeat(81), "UTC", "", ""))
                .beside("name")
                .contains("81");
        Refused.by(() -> chapter.describe("Lisbon", "UTC", "x".repeat(201), ""))
                .beside("place")
                .contains("201");
        Refused.by(() -> chapter.describe("Lisbon", "UTC", "", "x".repeat(2001)))
                .beside("about")
                .contains("2001");
    }

    @Test
    void guestsCanBeKeptOut() {
        chapter.change(Customs.Wish.guests(false));

        assertThat(chapter.guestsAllowed()).isFalse();
    }
}
