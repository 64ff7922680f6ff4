package crema.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.spi.Exporter;
import crema.spi.SettingValues;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExporterContractTest {

    private static final class Sloppy extends ExporterContract {
        @Override
        protected Exporter exporter() {
            return new SloppyExporter();
        }

        @Override
        protected SettingValues values() {
            return SettingValues.initial(List.of());
        }
    }

    static Stream<Method> rules() {
        return Stream.of(ExporterContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSloppyExporterFailsEachRule(Method rule) {
        assertThatThrownBy(() -> rule.invoke(new Sloppy()))
                .as(rule.getName())
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOfAny(AssertionError.class, IndexOutOfBoundsException.class);
    }
}
