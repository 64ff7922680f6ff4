package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder with all that is in it. */
record Folder(Path path) {

    /** Deletes it; one that is not there is fine. */
    void delete() {
        if (Files.exists(path)) {
            try (var all = Files.walk(path)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    void copyTo(Path target) {
        try (var all = Files.walk(path)) {
            for (var each : all.toList()) {
                Files.copy(each, target.resolve(path.relativize(each)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
