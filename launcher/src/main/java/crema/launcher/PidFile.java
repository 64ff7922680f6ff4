package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process we started, so that after a crash it can be told from a stranger that got the same number.
 *
 * @param started when the system says the process began
 */
record PidFile(long pid, Instant started) {

    static PidFile of(ProcessHandle process) {
        return new PidFile(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Reads what {@link #write} wrote; empty when there is no such file or it was cut off. */
    static Optional<PidFile> read(Path file) {
        try {
            var words = Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[0];
            return words.length == 2
                    ? Optional.of(new PidFile(Long.parseLong(words[0]), Instant.parse(words[1])))
                    : Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, pid + " " + started + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The process, if it is provably the one we started: same number, same start, and it works on our data. */
    Optional<ProcessHandle> process(Path data) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> proves(process.info(), data));
    }

    private boolean proves(ProcessHandle.Info info, Path data) {
        return info.startInstant().filter(started::equals).isPresent()
                && info.commandLine().filter(line -> line.contains(data + "/")).isPresent();
    }
}
