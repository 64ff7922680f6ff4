package crema.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A process we started and answer for: it has a pid file as long as it runs, and its output in the log folder. */
final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path console;

    private Child(String name, Process process, DataFolder data) {
        this.name = name;
        this.process = process;
        this.pidFile = data.pidFile(name);
        this.console = console(name, data);
    }

    /**
     * Starts a program.
     *
     * @param name also names its pid file and its log
     * @param environment added to the own environment, from which all of Crema's settings are taken out
     */
    static Child start(String name, List<String> command, Map<String, String> environment, DataFolder data) {
        var builder = new ProcessBuilder(outOfReachOfCtrlC(command))
                .directory(data.root().toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("CREMA_"));
        builder.environment().putAll(environment);
        var child = start(name, builder, data);
        PidFile.of(child.handle()).write(child.pidFile);
        return child;
    }

    /** Runs a program that ends by itself, and refuses to go on when it fails. */
    static void runToEnd(String name, ProcessBuilder program, DataFolder data) {
        var child = start(name, program, data);
        if (child.process.onExit().join().exitValue() != 0) {
            throw CannotStart.failed("The " + name + " has failed; the reason is in " + child.console + ".");
        }
    }

    private static Child start(String name, ProcessBuilder program, DataFolder data) {
        var console = console(name, data);
        try {
            keepPrevious(console);
            var process = program.redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            return new Child(name, process, data);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** What it printed since it was started. */
    Path console() {
        return console;
    }

    void refuseIfDead() {
        if (!process.isAlive()) {
            throw CannotStart.failed("The " + name + " has ended by itself; the reason is in " + console + ".");
        }
    }

    void stop() {
        Ending.of(handle(), PATIENCE);
        forget();
    }

    void kill() {
        Ending.kill(handle());
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path console(String name, DataFolder data) {
        return data.log().resolve(name + "-console.log");
    }

    private static void keepPrevious(Path console) throws IOException {
        if (Files.exists(console)) {
            Files.move(console, Path.of(console + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ctrl-C goes to everything in the terminal's foreground; the database must outlive the server, so we stop both. */
    private static List<String> outOfReachOfCtrlC(List<String> command) {
        var ownSession = Stream.of("/usr/bin/setsid", "/bin/setsid").filter(path -> Files.isExecutable(Path.of(path)));
        var all = new ArrayList<>(ownSession.limit(1).toList());
        all.addAll(command);
        return all;
    }
}
