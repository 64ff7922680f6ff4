package crema.archive;

import java.util.Locale;

/** How far an import has come. */
public enum RunState {
    /** its files are being received */
    ARRIVING,
    READING,
    /** everything is read, and somebody decides */
    PREVIEW,
    STORING,
    DONE,
    STOPPED;

    /** As addresses and pages say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is being done by itself. */
    public boolean busy() {
        return this == ARRIVING || this == READING || this == STORING;
    }
}
