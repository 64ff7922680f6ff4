package crema.bench;

import crema.bench.History.Acknowledged;
import crema.it.Together;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Everybody comes to one target, votes in three manners, and leaves again. */
final class Round {

    private static final int STEADY_VOTES_A_SECOND = 20;
    private static final int STEADY_CONNECTIONS = 20;
    private static final int BURSTS = 5;

    private final Room room;
    private final Options options;
    private final Processes processes;

    Round(Room room, Options options, Processes processes) {
        this.room = room;
        this.options = options;
        this.processes = processes;
    }

    /**
     * What one round has shown.
     *
     * @param sustained votes a second that reached everybody
     * @param steady milliseconds until the last attendee had each vote, at 20 votes a second
     * @param bursts the same when everybody votes at once
     * @param cpu milliseconds of processor time a vote took, of server and database
     * @param disordered messages that did not follow the one before
     */
    record Figures(double sustained, List<Double> steady, List<Double> bursts, double cpu, int disordered) {}

    Figures measure() throws IOException {
        try (var screens = openScreens(room)) {
            var sustained = sustained(screens);
            var steady = waits(
                    screens,
                    room.evenly(
                            Math.min(STEADY_CONNECTIONS, room.size()),
                            STEADY_VOTES_A_SECOND,
                            STEADY_VOTES_A_SECOND * options.seconds()));
            var bursts = IntStream.range(0, BURSTS)
                    .mapToObj(i -> waits(screens, room.atOnce()))
                    .flatMap(List::stream)
                    .toList();
            return new Figures(sustained.get(0), steady, bursts, sustained.get(1), screens.outOfOrder());
        }
    }

    /** Votes a second, and processor time of each. */
    private List<Double> sustained(Screens screens) {
        var usedBefore = processes.used();
        var start = System.nanoTime();
        var answers = room.asFastAsAnswered(options.connections(), TimeUnit.SECONDS.toNanos(options.seconds()));
        var end = answers.stream()
                .mapToLong(answer -> screens.complete(answer.seq()))
                .max()
                .orElseThrow();
        var used = processes.used().minus(usedBefore).toNanos() / 1e6;
        return List.of(answers.size() / ((end - start) / 1e9), used / answers.size());
    }

    /** Milliseconds from each press until the last attendee was told. */
    private static List<Double> waits(Screens screens, List<Acknowledged> answers) {
        return answers.stream()
                .map(answer -> (screens.complete(answer.seq()) - answer.asked()) / 1e6)
                .toList();
    }

    /** Everybody's socket, once all of them are told what happens. */
    static Screens openScreens(Room room) throws IOException {
        var screens = new Screens(room.target(), room.size());
        var address = room.target().socket();
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int attendee = 0; attendee < room.size(); attendee++) {
            var number = attendee;
            tasks.add(() -> screens.open(address, number));
        }
        Together.all(tasks);
        // A socket is open before its board has joined; who has this vote has joined.
        waits(screens, room.evenly(1, 1, 1));
        return screens;
    }
}
