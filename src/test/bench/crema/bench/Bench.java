package crema.bench;

import crema.it.Site;
import java.nio.file.Path;
import java.util.Arrays;

/** What {@code ./crema bench} starts: {@code board}, {@code crash} or {@code import}, then options. */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var options = options(Arrays.copyOfRange(arguments, 1, arguments.length));
        var data = Path.of(System.getProperty("crema.it.data"));
        System.out.println("Starting a Crema of its own");
        Site.running();
        if (arguments[0].equals("crash")) {
            new CrashBench(options, System.out).run();
        } else if (arguments[0].equals("import")) {
            new ImportBench(2_000, System.out).run();
        } else if (options.idle() > 0) {
            new IdleBench(options, data, System.out).run();
        } else {
            new BoardBench(options, data, System.out).run();
        }
        System.exit(0);
    }

    private static Options options(String... arguments) {
        try {
            return Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            throw wrong;
        }
    }
}
