package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Markdown exporter writes says the same when it is read, whatever people typed. */
class RoundTripTest {

    @Test
    void aThousandHostileSessionsComeBackAsTheyWere() throws Exception {
        for (int seed = 0; seed < 1_000; seed++) {
            ReadNotes notes = new HostileSession(seed).notes();
            String written = Export.of(notes);

            assertThat(Meaning.of(read(written)))
                    .as("the session of seed %d, written as%n%s", seed, written)
                    .isEqualTo(Meaning.of(notes));
        }
    }

    private static ReadNotes read(String written) throws IOException, Unreadable {
        List<Warning> warnings = new ArrayList<>();
        return NotesReader.read(
                "notes.md", Decoding.text(written.getBytes(StandardCharsets.UTF_8), warnings), warnings);
    }
}
