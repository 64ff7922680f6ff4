package crema.launcher;

/** Crema does not start, or does not go on; the message is the one line the operator reads. */
public final class CannotStart extends RuntimeException {

    private static final int FAILED = 1;
    private static final int WRONG_SETTING = 2;
    private static final int ALREADY_RUNNING = 3;

    private final int exitCode;

    private CannotStart(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static CannotStart failed(String message) {
        return new CannotStart(FAILED, message);
    }

    static CannotStart wrongSetting(String message) {
        return new CannotStart(WRONG_SETTING, message);
    }

    static CannotStart alreadyRunning(String message) {
        return new CannotStart(ALREADY_RUNNING, message);
    }

    /** What the process ends with: 1 something failed, 2 a setting is wrong, 3 the data is in use. */
    public int exitCode() {
        return exitCode;
    }
}
