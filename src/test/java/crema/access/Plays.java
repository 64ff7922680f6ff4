package crema.access;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How every line of the matrix is tried, by the name of the line. */
final class Plays {

    private static final Map<String, Play> ALL = new TreeMap<>();

    static {
        ALL.putAll(PagePlays.all());
        ALL.putAll(PressPlays.all());
        ALL.putAll(CallPlays.all());
        ALL.putAll(SettingsPlays.all());
        ALL.putAll(ImportPlays.all());
        ALL.putAll(BoardPlays.all());
        ALL.putAll(CyclePlays.all());
    }

    private Plays() {}

    static Map<String, Play> all() {
        return Collections.unmodifiableMap(ALL);
    }
}
