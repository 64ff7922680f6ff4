package crema.launcher;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/** The command line of {@code run}: {@code --port N}, {@code --data DIR}, {@code --nodes N},
 * {@code --empty}. */
final class Options {

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Options() {}

    static Map<Setting, String> of(String... arguments) {
        var options = new Options();
        var rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            options.take(rest.next(), rest);
        }
        return options.values;
    }

    private void take(String argument, Iterator<String> rest) {
        var parts = argument.split("=", 2);
        switch (parts[0]) {
            case "--port" -> values.put(Setting.PORT, valueOf(parts, rest));
            case "--data" -> values.put(Setting.DATA, valueOf(parts, rest));
            case "--nodes" -> values.put(Setting.NODES, valueOf(parts, rest));
            case "--empty" -> values.put(Setting.SAMPLE, "false");
            default ->
                throw CannotStart.wrongSetting(
                        "There is no option " + argument + "; there are --port N, --data DIR, --nodes N and --empty.");
        }
    }

    private static String valueOf(String[] parts, Iterator<String> rest) {
        if (parts.length == 2) {
            return parts[1];
        }
        if (!rest.hasNext()) {
            throw CannotStart.wrongSetting(parts[0] + " needs a value.");
        }
        return rest.next();
    }
}
