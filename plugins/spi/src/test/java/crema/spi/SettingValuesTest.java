package crema.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingValuesTest {

    private static final List<Setting> SETTINGS = List.of(
            Setting.text("title", "Title", "").withInitial("Notes"),
            Setting.number("lines", "Lines", "", 1, 20, 5),
            Setting.onOff("pictures", "Pictures", "", true),
            Setting.secret("token", "Token", ""));

    @Test
    void whatNobodyConfiguredHasItsInitialValue() {
        SettingValues values = SettingValues.initial(SETTINGS);

        assertThat(values.text("title")).isEqualTo("Notes");
        assertThat(values.number("lines")).isEqualTo(5);
        assertThat(values.isOn("pictures")).isTrue();
        assertThat(values.text("token")).isEmpty();
    }

    @Test
    void aStoredValueWins() {
        SettingValues values = SettingValues.of(SETTINGS, Map.of("lines", "7", "pictures", "false"));

        assertThat(values.number("lines")).isEqualTo(7);
        assertThat(values.isOn("pictures")).isFalse();
        assertThat(values.text("title")).isEqualTo("Notes");
    }

    @Test
    void anInvalidValueIsRefusedByTheNameOfItsSetting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingValues.of(SETTINGS, Map.of("lines", "many")))
                .withMessage("Lines: Please give a whole number.");
    }

    @Test
    void aSettingThatWasNotDeclaredHasNoValue() {
        SettingValues values = SettingValues.of(SETTINGS, Map.of("colour", "red"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> values.text("colour"))
                .withMessage("No such setting: colour");
    }

    @Test
    void aSecretStaysOutOfLogs() {
        assertThat(SettingValues.of(SETTINGS, Map.of("token", "s3same")))
                .asString()
                .doesNotContain("s3same");
    }
}
