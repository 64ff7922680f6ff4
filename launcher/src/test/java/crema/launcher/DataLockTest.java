package crema.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path folder;

    @Test
    void dataIsUsedByOneCremaAtATime() {
        var data = DataFolder.prepare(folder.resolve("data"));
        var first = DataLock.on(data);

        assertThatThrownBy(() -> DataLock.on(data))
                .isInstanceOfSatisfying(CannotStart.class, refusal -> assertThat(refusal.exitCode())
                        .isEqualTo(3))
                .hasMessage("Crema is already running with the data in " + data.root() + ".");

        first.close();
        DataLock.on(data).close();
    }
}
