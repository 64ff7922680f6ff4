package crema.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import crema.member.Caller;
import crema.member.People;
import crema.platform.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @Test
    void whatIsEnteredForSomebodyIsTheirsAndWhoPressedIsKnown() {
        Caller facilitator = People.somebody();
        UUID ana = UUID.randomUUID();

        Command command = new Command(facilitator, UUID.randomUUID(), "a click").on(ana);

        assertThat(command.person()).isEqualTo(ana);
        assertThat(command.caller()).isEqualTo(facilitator);
        assertThat(new Command(facilitator, UUID.randomUUID(), null).person()).isEqualTo(facilitator.id());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"1", "0b7f4f0e-55a1-4a1c-a7ff-6fe7a5d4b8d1"})
    void aCommandMayCarryAKey(String key) {
        assertThatCode(() -> new Command(People.somebody(), UUID.randomUUID(), key))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 1"})
    void aKeyThatCannotBeKeptIsRefused(String key) {
        Refused.by(() -> new Command(People.somebody(), UUID.randomUUID(), key))
                .beside("Idempotency-Key")
                .contains("80");
    }
}
