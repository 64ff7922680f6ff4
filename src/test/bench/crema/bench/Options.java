package crema.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What was asked for on the command line: {@code --name number}. */
record Options(Map<String, Integer> values) {

    private static final Map<String, Integer> USUAL = Map.of(
            "attendees",
            100,
            "topics",
            100,
            "seconds",
            5,
            "rounds",
            6,
            "connections",
            32,
            "idle",
            0,
            "times",
            20,
            "warm-up",
            80);

    /** @throws IllegalArgumentException when there is no such option, or its value is no number */
    static Options of(String... arguments) {
        var values = new HashMap<>(USUAL);
        var rest = new ArrayDeque<>(Arrays.asList(arguments));
        while (!rest.isEmpty()) {
            var name = rest.pop().replaceFirst("^--", "");
            if (!USUAL.containsKey(name) || rest.isEmpty() || !rest.peek().matches("\\d{1,6}")) {
                throw new IllegalArgumentException("The options are --" + String.join(" N, --", names()) + " N.");
            }
            values.put(name, Integer.valueOf(rest.pop()));
        }
        return new Options(Map.copyOf(values));
    }

    private static Set<String> names() {
        return new TreeSet<>(USUAL.keySet());
    }

    int attendees() {
        return values.get("attendees");
    }

    int topics() {
        return values.get("topics");
    }

    /** Length of each measured phase. */
    int seconds() {
        return values.get("seconds");
    }

    /** How often Crema and the floor take turns. */
    int rounds() {
        return values.get("rounds");
    }

    /** Votes under way at a time while as many as possible are asked for. */
    int connections() {
        return Math.min(values.get("connections"), attendees());
    }

    /** Seconds before anything is measured, in which the server's compiler learns what is used. */
    int warmUp() {
        return values.get("warm-up");
    }

    /** Sockets to open and leave alone; 0: none. */
    int idle() {
        return values.get("idle");
    }

    /** Power cuts of each kind. */
    int times() {
        return values.get("times");
    }
}
