package crema.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What sockets cost that nobody says anything to. */
final class IdleBench {

    private static final long SETTLING_SECONDS = 5;

    private final Options options;
    private final Processes processes;
    private final PrintStream out;

    IdleBench(Options options, Path data, PrintStream out) {
        this.options = options;
        this.processes = Processes.on(data);
        this.out = out;
    }

    void run() throws IOException {
        var board = new CremaBoard(options);
        openAndMeasure(board, options.attendees());
        var before = processes.serverMegabytes();
        var after = openAndMeasure(board, options.idle());
        out.printf(
                Locale.ROOT,
                "%d sockets let the server grow from %d to %d MB; wanted: by less than 150 for 1,000%n",
                options.idle(),
                before,
                after);
        out.printf("%n{\"idle\":%d,\"grown_mb\":%d}%n", options.idle(), after - before);
    }

    /** Opened one after the other, by all attendees in turn. */
    private long openAndMeasure(CremaBoard board, int sockets) throws IOException {
        try (var screens = new Screens(board, sockets)) {
            var address = board.socket();
            for (int i = 0; i < sockets; i++) {
                screens.open(address, i % options.attendees());
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(SETTLING_SECONDS));
            if (screens.closed() > 0) {
                throw new IOException(screens.closed() + " sockets were closed by the server");
            }
            return processes.serverMegabytes();
        }
    }
}
