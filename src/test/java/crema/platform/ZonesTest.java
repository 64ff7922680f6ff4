package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", " America/New_York ", "UTC", "CET"})
    void aNameOfTheTzDatabaseIsAZone(String typed) {
        assertThat(Zones.named("zone", typed)).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMT+2", "UTC+02:00", "Z", "+02:00", "Lisbon", "SystemV/PST8", ""})
    void whatBrowsersDoNotKnowIsNone(String typed) {
        assertThatThrownBy(() -> Zones.named("zone", typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsNone() {
        assertThatThrownBy(() -> Zones.named("zone", null)).isInstanceOf(Refusal.class);
    }
}
