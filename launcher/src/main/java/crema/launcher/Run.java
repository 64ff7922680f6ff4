package crema.launcher;

import java.io.UncheckedIOException;

/** The program behind {@code ./crema run}. */
public final class Run {

    private Run() {}

    /**
     * Runs Crema until it is told to stop.
     *
     * @param arguments {@code --port N}, {@code --data DIR}, {@code --nodes N}, {@code --empty}
     */
    public static void main(String... arguments) {
        try {
            var running = Crema.start(Settings.read(System.getenv(), arguments), System.out);
            var ended = running.awaitEnd();
            // Blocks while a stop is under way, and then for good: that stop ends the process.
            if (!running.isClosed()) {
                running.close();
                end(1, "The " + ended + " has ended by itself; its log may say why.");
            }
        } catch (CannotStart reason) {
            end(reason.exitCode(), reason.getMessage());
        } catch (UncheckedIOException problem) {
            end(1, "Crema cannot use a file: " + problem.getCause());
        }
    }

    private static void end(int exitCode, String reason) {
        System.err.println(reason);
        System.exit(exitCode);
    }
}
