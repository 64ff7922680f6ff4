package crema.launcher;

import java.io.PrintStream;

/** Starts a whole Crema, database and server, the way {@code ./crema run} does. */
public final class Crema {

    private Crema() {}

    /**
     * Starts Crema with the server this build provisioned and returns when the first page answers.
     *
     * @param out takes the progress, a few lines
     * @throws CannotStart when it does not come up; nothing is left running then
     */
    public static Running start(Settings settings, PrintStream out) {
        return start(settings, ServerSetup.standard(), out);
    }

    /** The same with a chosen server. */
    public static Running start(Settings settings, ServerSetup setup, PrintStream out) {
        var running = Running.prepare(settings, setup, out);
        try {
            running.start();
            return running;
        } catch (RuntimeException failed) {
            running.close();
            throw failed;
        }
    }
}
