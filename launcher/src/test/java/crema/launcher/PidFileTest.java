package crema.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private Process ours;
    private DataFolder data;

    @BeforeEach
    void startAProcessThatNamesOurData() throws IOException {
        data = DataFolder.prepare(folder.resolve("data"));
        // "exec" on the last command would replace the shell, and with it the command line that proves it is ours.
        ours = new ProcessBuilder("sh", "-c", "read line; true", data.database().toString()).start();
    }

    @AfterEach
    void endIt() {
        ours.destroyForcibly();
    }

    @Test
    void aProcessIsOursWhenNumberStartAndDataAgree() {
        assertThat(PidFile.of(ours.toHandle()).process(data.root())).hasValue(ours.toHandle());
    }

    @Test
    void aProcessThatGotTheSameNumberLaterIsNotOurs() {
        var earlier = PidFile.of(ours.toHandle());
        var stale = new PidFile(earlier.pid(), earlier.started().minusSeconds(60));

        assertThat(stale.process(data.root())).isEmpty();
    }

    @Test
    void aProcessOnOtherDataIsNotOurs() {
        assertThat(PidFile.of(ours.toHandle()).process(folder.resolve("dat"))).isEmpty();
        assertThat(PidFile.of(ours.toHandle()).process(folder.resolve("other"))).isEmpty();
    }

    @Test
    void aPidFileThatWasCutOffProvesNothing() throws IOException {
        Files.writeString(data.pidFile("server"), "12");

        assertThat(PidFile.read(data.pidFile("server"))).isEmpty();
        assertThat(PidFile.read(data.pidFile("database"))).isEmpty();
    }

    @Test
    void whatAKilledRunLeftBehindIsStopped() {
        PidFile.of(ours.toHandle()).write(data.pidFile("server"));

        assertThat(new Leftovers(data).stop(List.of("server", "database"))).isTrue();
        assertThat(ours.isAlive()).isFalse();
        assertThat(data.pidFile("server")).doesNotExist();
    }

    @Test
    void aStrangerIsLeftAlone() {
        var ourFile = PidFile.of(ours.toHandle());
        new PidFile(ourFile.pid(), ourFile.started().minusSeconds(60)).write(data.pidFile("server"));

        assertThat(new Leftovers(data).stop(List.of("server", "database"))).isFalse();
        assertThat(ours.isAlive()).isTrue();
        assertThat(data.pidFile("server")).doesNotExist();
    }
}
