package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import crema.access.samples.ForgottenResource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever adds a page, a button or a call says in the matrix who may use it. */
class EveryEntryPointIsInTheMatrixTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes", "crema"));
    private static final String HEADER =
            "entry,case,where,visitor,guest,member,facilitator,organizer,group admin,site admin\n";

    private final Matrix matrix = Matrix.read();

    @Test
    void everyEntryPointHasALineInTheMatrix() {
        assertThat(matrix.forgotten(EntryPoints.of(OURS))).isEmpty();
    }

    @Test
    void everyLineOfTheMatrixIsAboutAnEntryPoint() {
        assertThat(matrix.outdated(EntryPoints.of(OURS))).isEmpty();
    }

    @Test
    void everyLineOfTheMatrixIsPlayedAndEveryPlayStandsInIt() {
        Set<String> lines = matrix.rows().stream().map(Row::play).collect(Collectors.toSet());

        assertThat(Plays.all().keySet()).containsExactlyInAnyOrderElementsOf(lines);
    }

    @Test
    void noLineOfTheMatrixStandsThereTwice() {
        assertThat(matrix.rows().stream().map(Row::toString)).doesNotHaveDuplicates();
    }

    @Test
    void aCallNobodyThoughtAboutIsFound() {
        var sample = new ClassFileImporter().importClasses(ForgottenResource.class);

        assertThat(matrix.forgotten(EntryPoints.called(sample).toList()))
                .containsExactly("DELETE /api/v1/forgotten/{id}/everything");
    }

    @Test
    void aButtonNobodyThoughtAboutIsFound() {
        var page = "<p:commandButton value=\"Go\" action=\"#{forgotten.erase(row.id())}\" ajax=\"false\"/>";

        assertThat(matrix.forgotten(EntryPoints.pressed(page).toList())).containsExactly("PRESS forgotten.erase");
    }

    @Test
    void aLineAboutWhatIsGoneIsFound() throws IOException {
        var old = Matrix.read(new StringReader(HEADER + "GET /gone,,here,404,404,404,404,404,404,404\n"));

        assertThat(old.outdated(List.of("GET /me"))).containsExactly("GET /gone");
    }
}
