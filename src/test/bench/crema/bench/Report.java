package crema.bench;

import crema.bench.Round.Figures;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the bench of the board has found.
 *
 * @param ours Crema's rounds, each beside the floor's at the same place of {@code least}
 * @param joined seconds until everybody had page and socket
 */
record Report(List<Figures> ours, List<Figures> least, Verdict verdict, double joined, FirstLoad firstLoad) {

    void print(PrintStream out) {
        out.printf("%n%-52s %9s %9s %9s   %s%n", "", "Crema", "floor", "ratio", "wanted");
        line(out, "votes a second, sustained", Figures::sustained, "at least 0.7");
        p95(out, "p95 until the last attendee has it, 20 a second, ms", Figures::steady);
        p95(out, "the same when everybody votes at once, ms", Figures::bursts);
        line(out, "processor time of server and database a vote, ms", Figures::cpu, "at most 1.6");
        line(out, "everybody has page and socket, s", joined, "at most 2");
        line(out, "first load of the board, kB", firstLoad.kilobytes(), "at most 600");
        line(out, "requests of it", firstLoad.requests(), "at most 12");
        line(out, "until it is painted, s", firstLoad.seconds(), "at most 0.6");
        line(out, "acknowledged and lost", verdict.lost(), "0");
        line(out, "doubled or miscounted", verdict.doubled(), "0");
        line(out, "over the limit", verdict.overLimit(), "0");
        out.printf("%n%s%n", json());
    }

    private void line(PrintStream out, String what, ToDoubleFunction<Figures> figure, String wanted) {
        line(out, what, median(ours, figure), median(least, figure), ratio(figure), wanted);
    }

    private void p95(PrintStream out, String what, Function<Figures, List<Double>> waits) {
        line(out, what, p95(ours, waits), p95(least, waits), p95(waits), "at most 1.5");
    }

    private static void line(PrintStream out, String what, double ours, double least, double ratio, String wanted) {
        out.printf(Locale.ROOT, "%-52s %,9.2f %,9.2f %9.2f   %s%n", what, ours, least, ratio, wanted);
    }

    private static void line(PrintStream out, String what, double value, String wanted) {
        out.printf(Locale.ROOT, "%-52s %,9.2f %9s %9s   %s%n", what, value, "", "", wanted);
    }

    private String json() {
        return String.format(
                Locale.ROOT,
                "{\"sustained\":%.2f,\"steady_p95\":%.2f,\"burst_p95\":%.2f,\"cpu_per_vote\":%.2f,"
                        + "\"lost\":%d,\"doubled\":%d,\"over_limit\":%d,\"join_s\":%.2f,"
                        + "\"transferred_kb\":%.1f,\"requests\":%d,\"visible_s\":%.2f}",
                ratio(Figures::sustained),
                p95(Figures::steady),
                p95(Figures::bursts),
                ratio(Figures::cpu),
                verdict.lost(),
                verdict.doubled(),
                verdict.overLimit(),
                joined,
                firstLoad.kilobytes(),
                firstLoad.requests(),
                firstLoad.seconds());
    }

    /** Of all rounds' votes together: of one round's it hangs on a handful of them. */
    private static double p95(List<Figures> figures, Function<Figures, List<Double>> waits) {
        return Numbers.p95(figures.stream().map(waits).flatMap(List::stream).toList());
    }

    private double p95(Function<Figures, List<Double>> waits) {
        return p95(ours, waits) / p95(least, waits);
    }

    private static double median(List<Figures> figures, ToDoubleFunction<Figures> figure) {
        return Numbers.median(figures.stream().map(figure::applyAsDouble).toList());
    }

    /** The median of the rounds' ratios, since the two of a round met the same machine. */
    private double ratio(ToDoubleFunction<Figures> figure) {
        return Numbers.median(IntStream.range(0, ours.size())
                .mapToObj(i -> figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(least.get(i)))
                .toList());
    }
}
