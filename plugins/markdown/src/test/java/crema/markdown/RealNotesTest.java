package crema.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crema.spi.Report;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real notes that people wrote by hand lie beside some checkouts; elsewhere this is reported as skipped. */
class RealNotesTest {

    private static final Path NOTES = Path.of("../../../shared/nyc");

    @Test
    void realNotesAreWrittenAsTheirPeopleWroteThem() throws IOException {
        Path meanings = NOTES.resolve("expected.json");
        assumeTrue(Files.exists(meanings), () -> "no real notes at " + NOTES);
        try (InputStream json = Files.newInputStream(meanings);
                JsonReader reader = Json.createReader(json)) {
            JsonObject notes = reader.readObject();
            assertThat(notes).hasSize(20);
            assertThat(notes.keySet()).allSatisfy(name -> isWrittenAsItWas(name, notes.getJsonObject(name)));
        }
    }

    private static void isWrittenAsItWas(String name, JsonObject meaning) throws IOException {
        String source = Files.readString(NOTES.resolve(name + ".md"));
        Report report = new RealNote(meaning, source).report();

        assertThat(essence(MarkdownExporterTest.notesOf(report))).isEqualTo(essence(source));
    }

    /**
     * The lines without trailing blanks and empty bullets. Blank lines are left out altogether, since people sometimes
     * forget the one before a heading; the golden files show where ours stand.
     */
    private static List<String> essence(String notes) {
        return notes.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.strip().equals("-"))
                .toList();
    }
}
