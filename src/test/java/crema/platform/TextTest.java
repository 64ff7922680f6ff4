package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n", "\u0000", " \u0000 ", "\u2003"})
    void blankIsNotEnoughWhereATextIsNeeded(String typed) {
        Refused.by(() -> Text.required("title", "The topic", typed, 10))
                .beside("title")
                .isEqualTo("The topic is needed.");
        assertThat(Text.optional("title", "The topic", typed, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Über Kaffee",
                "two  blanks",
                "a\nb",
                "<b>&amp;</b>",
                "'; drop table topic; --",
                "متى نلتقي؟",
                "👩‍👩‍👧",
                "\u202eevol\u202c"
            })
    void whatIsTypedIsKeptExactly(String typed) {
        assertThat(Text.required("title", "The topic", typed, 100)).isEqualTo(typed);
    }

    @Test
    void blanksAroundItGo() {
        assertThat(Text.required("title", "The topic", "\n  Tea or coffee \t", 100))
                .isEqualTo("Tea or coffee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea\nor",
                "Tea\r\n\r\n or",
                "Tea \u2028 \u2028or",
                "Tea\u0085 \u2029\u000B\for",
                "\nTea\n \n\tor\n"
            })
    void whatStandsOnOneLineHasABlankForItsLineBreaks(String typed) {
        assertThat(Text.line("title", "The topic", typed, 100)).isEqualTo("Tea or");
    }

    @Test
    void theZeroCharacterIsRemovedWhereverItStands() {
        assertThat(Text.required("title", "The topic", "\u0000Te\u0000a\u0000", 100))
                .isEqualTo("Tea");
    }

    @Test
    void whatIsTooLongIsRefusedWithItsLengthAndNotCutOff() {
        Refused.by(() -> Text.optional("about", "The description", "x".repeat(5000), 2000))
                .beside("about")
                .contains("5000", "2000", "Nothing was cut off");
    }

    @Test
    void theLengthIsThatOfTheTextWithoutBlanksAroundIt() {
        assertThat(Text.required("title", "The topic", "  " + "x".repeat(10) + "  ", 10))
                .hasSize(10);
    }

    @Test
    void whatWasWrittenElsewhereKeepsEveryBlank() {
        assertThat(Text.exactly("topics", "A topic", "  Tea\u00A0 ", 10)).isEqualTo("  Tea\u00A0 ");
        Refused.by(() -> Text.exactly("topics", "A topic", "  ", 10)).beside("topics");
        Refused.by(() -> Text.exactly("topics", "A topic", "Tea        ", 10))
                .beside("topics")
                .contains("11");
    }

    @Test
    void lengthsAreCountedAsBrowsersCountThem() {
        assertThat(Text.optional("title", "The topic", "👍".repeat(5), 10)).hasSize(10);
        Refused.by(() -> Text.optional("title", "The topic", "👍".repeat(6), 10))
                .beside("title")
                .contains("12");
    }
}
