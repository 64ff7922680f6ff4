package crema.community;

import static org.assertj.core.api.Assertions.assertThat;

import crema.community.Customs.Wish;
import crema.platform.Refused;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomsTest {

    @Test
    void aChapterBeginsWithTheUsualOnes() {
        assertThat(Customs.USUAL.pattern()).isEqualTo(Pattern.USUAL);
        assertThat(Customs.USUAL.publishAt()).isEqualTo(LocalTime.NOON);
        assertThat(Customs.USUAL.notesBy()).isEqualTo(NotesBy.EVERYONE);
        assertThat(Customs.USUAL.speakerQueue()).isFalse();
        assertThat(Customs.USUAL.callLink()).isEmpty();
    }

    @Test
    void whatNobodyWishesStaysAsItIs() {
        assertThat(Customs.USUAL.as(Wish.NONE)).isEqualTo(Customs.USUAL);
    }

    @Test
    void everythingCanBeDifferent() {
        Customs customs = Customs.USUAL.as(new Wish(
                List.of(2, 1), 3, 5, 2, true, false, " 09:30 ", true, " https://call.example.org/crema ", "scribes"));

        assertThat(customs)
                .isEqualTo(new Customs(
                        new Pattern(List.of(2, 1)),
                        (short) 3,
                        (byte) 5,
                        (byte) 2,
                        true,
                        false,
                        LocalTime.of(9, 30),
                        true,
                        "https://call.example.org/crema",
                        NotesBy.SCRIBES));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "6, 3", "11, 4", "15, 5", "18, 6", "60, 6"})
    void aThirdOfTheTopicsIsAtLeastThreeAndAtMostSix(int topics, int dots) {
        Customs byTopics = Customs.USUAL.as(new Wish(null, null, null, null, true, null, null, null, null, null));

        assertThat(byTopics.dotsFor(topics)).isEqualTo(dots);
        assertThat(Customs.USUAL.dotsFor(topics)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, dots", "13, 1, dots", "4, 0, dotsPerTopic", "4, 5, dotsPerTopic", "2, , dotsPerTopic"})
    void nobodyMayPutMoreOnOneTopicThanTheyHave(Integer dots, Integer perTopic, String field) {
        Refused.by(() -> Customs.USUAL.as(new Wish(null, null, dots, perTopic, null, null, null, null, null, null)))
                .beside(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://call.example.org",
                "javascript:alert(1)",
                "call.example.org",
                "https:",
                "https://",
                "https://a b",
                "HTTPS//x",
                "//call.example.org"
            })
    void onlyASecureLinkLeadsToTheCall(String link) {
        Refused.by(() -> Customs.USUAL.as(new Wish(null, null, null, null, null, null, null, null, link, null)))
                .beside("callLink");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "24:00", "12", "-1:00"})
    void onlyATimeOfDayPublishes(String time) {
        Refused.by(() -> Customs.USUAL.as(new Wish(null, null, null, null, null, null, time, null, null, null)))
                .beside("publishAt");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 601, -5})
    void settlingTakesFromASecondToTenMinutes(int seconds) {
        Refused.by(() -> Customs.USUAL.as(new Wish(null, seconds, null, null, null, null, null, null, null, null)))
                .beside("settleSeconds");
    }

    @Test
    void nobodyElseWritesNotes() {
        Refused.by(() -> Customs.USUAL.as(new Wish(null, null, null, null, null, null, null, null, null, "dogs")))
                .beside("notesBy");
    }
}
