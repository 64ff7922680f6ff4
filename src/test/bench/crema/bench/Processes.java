package crema.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the server and the database have used so far, as the system counts it. */
record Processes(ProcessHandle server, ProcessHandle database) {

    /** Those that work on that data. */
    static Processes on(Path data) {
        return new Processes(process(data, "server"), process(data, "database"));
    }

    private static ProcessHandle process(Path data, String name) {
        try {
            var pid = Files.readString(data.resolve("run/" + name + ".pid")).split(" ")[0];
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Processor time of both together. */
    Duration used() {
        return used(server).plus(used(database));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Memory the server occupies, in MB. */
    long serverMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/" + server.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
