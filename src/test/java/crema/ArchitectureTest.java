package crema;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import crema.architecture.DesignRule;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the design, kept by what was compiled. Each is seen failing on the sample that breaks it. */
class ArchitectureTest {

    private static final String SAMPLES = "crema.architecture.samples";

    /** Without the classes Hibernate's processor generates, which end in an underscore. */
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("_.class"))
            .importPath(Path.of("target", "classes", "crema"));

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(SAMPLES);

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void cremaKeepsTheRule(DesignRule rule) {
        rule.in("crema").check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theRuleFailsOnTheSampleThatBreaksIt(DesignRule rule) {
        assertThat(rule.in(SAMPLES).evaluate(WRONG).getFailureReport().toString())
                .contains(rule.sample().getName());
    }
}
