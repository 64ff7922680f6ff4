package crema.bench;

import crema.bench.Round.Figures;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Crema and the floor take turns, so that whatever else the machine does meets both. */
final class BoardBench {

    private final Options options;
    private final PrintStream out;
    private final Processes processes;
    private final CremaBoard board;
    private final Room crema;
    private final Room floor;

    BoardBench(Options options, Path data, PrintStream out) throws SQLException, IOException {
        this.options = options;
        this.out = out;
        this.processes = Processes.on(data);
        this.board = new CremaBoard(options);
        this.crema = new Room(board, options);
        this.floor = new Room(new Floor(data, options.attendees()), options);
    }

    void run() throws IOException, SQLException {
        out.println("Warming up");
        warmUp();
        var firstLoad = FirstLoad.of(board);
        var ours = new ArrayList<Figures>();
        var least = new ArrayList<Figures>();
        for (int i = 1; i <= options.rounds(); i++) {
            out.println("Round " + i + " of " + options.rounds());
            take(i % 2 == 0, ours, least);
        }
        var joined = join();
        new Report(ours, least, Verdict.of(board, crema.history(), disordered(ours)), joined, firstLoad).print(out);
    }

    /** In turns as well: what one teaches the server's compiler, the other profits from. Alone is another way than together. */
    private void warmUp() throws IOException {
        for (int i = 0; i < 4; i++) {
            for (var room : List.of(crema, floor)) {
                try (var screens = Round.openScreens(room)) {
                    for (var connections : List.of(options.connections(), 1)) {
                        var answers =
                                room.asFastAsAnswered(connections, TimeUnit.SECONDS.toNanos(options.warmUp()) / 16);
                        answers.forEach(answer -> screens.complete(answer.seq()));
                    }
                }
            }
        }
    }

    /** The one who begins changes from round to round. */
    private void take(boolean floorFirst, List<Figures> ours, List<Figures> least) throws IOException {
        if (floorFirst) {
            least.add(new Round(floor, options, processes).measure());
        }
        ours.add(new Round(crema, options, processes).measure());
        if (!floorFirst) {
            least.add(new Round(floor, options, processes).measure());
        }
    }

    /** Seconds until everybody has the page and a socket; the middle of three evenings. */
    private double join() throws IOException {
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < 3; i++) {
            seconds.add(Joining.seconds(board, options.attendees()));
        }
        return Numbers.median(seconds);
    }

    private static int disordered(List<Figures> figures) {
        return figures.stream().mapToInt(Figures::disordered).sum();
    }
}
