package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Children that outlived a killed Crema. */
record Leftovers(DataFolder data) {

    /** In the order in which they are to be stopped. */
    static final List<String> CHILDREN =
            Stream.concat(Node.names().stream(), Stream.of("database")).toList();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Stops those that are provably ours, in this order, and forgets all of them. */
    boolean stop(List<String> children) {
        return children.stream().map(this::stop).reduce(false, Boolean::logicalOr);
    }

    private boolean stop(String child) {
        var file = data.pidFile(child);
        var process = PidFile.read(file).flatMap(pid -> pid.process(data.root()));
        process.ifPresent(left -> Ending.of(left, PATIENCE));
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return process.isPresent();
    }
}
