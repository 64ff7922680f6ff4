package crema.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import crema.spi.ChoiceSetting.Choice;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void aTextMayBeEmptyUnlessItIsRequired() {
        TextSetting channel = Setting.text("channel", "Channel", "Where to post.");

        assertThat(channel.complaint("")).isEmpty();
        assertThat(channel.asRequired().complaint(" ")).contains("Please fill this in.");
    }

    @Test
    void aTextIsOneLineOfBoundedLengthThatMatchesItsPattern() {
        Setting channel = Setting.text("channel", "Channel", "").matching("#[a-z]+", "Start with a #.");

        assertThat(channel.complaint("#tea")).isEmpty();
        assertThat(channel.complaint("tea")).contains("Start with a #.");
        assertThat(channel.complaint("#tea\n#milk")).contains("Please use one line.");
        assertThat(channel.complaint("#" + "a".repeat(TextSetting.LIMIT))).isPresent();
    }

    @Test
    void aNumberStaysWithinItsLimits() {
        Setting lines = Setting.number("lines", "Lines", "", 1, 20, 5);

        assertThat(lines.initial()).isEqualTo("5");
        assertThat(lines.complaint("1")).isEmpty();
        assertThat(lines.complaint("20")).isEmpty();
        assertThat(lines.complaint("0")).contains("Please give a number from 1 to 20.");
        assertThat(lines.complaint("21")).isPresent();
    }

    @Test
    void aNumberIsWrittenInPlainDigits() {
        Setting lines = Setting.number("lines", "Lines", "", -5, 20, 5);

        assertThat(lines.complaint("-3")).isEmpty();
        for (String raw : new String[] {"", "five", "1.5", "+5", "٥", "99999999999999999999"}) {
            assertThat(lines.complaint(raw)).as(raw).isPresent();
        }
    }

    @Test
    void aNumberStartsWithinItsLimits() {
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.number("lines", "Lines", "", 1, 20, 21));
    }

    @Test
    void aSwitchIsOnOrOff() {
        Setting pictures = Setting.onOff("pictures", "Pictures", "", true);

        assertThat(pictures.initial()).isEqualTo("true");
        assertThat(pictures.complaint("false")).isEmpty();
        assertThat(pictures.complaint("maybe")).isPresent();
    }

    @Test
    void aChoiceStartsWithTheFirstAndKnowsOnlyItsOwn() {
        Setting order = Setting.choice(
                "order", "Order", "", new Choice("newest", "Newest first"), new Choice("oldest", "Oldest first"));

        assertThat(order.initial()).isEqualTo("newest");
        assertThat(order.complaint("oldest")).isEmpty();
        assertThat(order.complaint("Oldest first")).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.choice("order", "Order", ""));
    }

    @Test
    void aRequiredSecretMustBeFilledIn() {
        SecretSetting token = Setting.secret("token", "Token", "");

        assertThat(token.complaint("")).isEmpty();
        assertThat(token.asRequired().complaint("")).isPresent();
        assertThat(token.asRequired().complaint("s3same")).isEmpty();
    }

    @Test
    void aKeyIsLowerCaseLettersDigitsAndHyphens() {
        for (String key : new String[] {"", "Token", "my token", "-token", "tokén"}) {
            assertThatIllegalArgumentException().as(key).isThrownBy(() -> Setting.secret(key, "Token", ""));
        }
    }

    @Test
    void eachSettingSaysItsKind() {
        assertThat(Setting.text("a", "A", "").kind()).isEqualTo(Setting.Kind.TEXT);
        assertThat(Setting.number("a", "A", "", 0, 1, 0).kind()).isEqualTo(Setting.Kind.NUMBER);
        assertThat(Setting.onOff("a", "A", "", false).kind()).isEqualTo(Setting.Kind.SWITCH);
        assertThat(Setting.choice("a", "A", "", new Choice("b", "B")).kind()).isEqualTo(Setting.Kind.CHOICE);
        assertThat(Setting.secret("a", "A", "").kind()).isEqualTo(Setting.Kind.SECRET);
    }
}
