package crema.archive;

import java.util.ArrayList;
import java.util.List;

/** The warnings about one file, in the order of what was read. A file that earns thousands is told so, rather than listed. */
final class Warnings {

    private static final int MOST = 200;
    private static final int SHOWN = 60;

    private final List<Warning> told = new ArrayList<>();
    private int untold;
    private int lastLine;

    Warnings(List<Warning> soFar) {
        told.addAll(soFar);
    }

    void add(int line, String sentence) {
        if (told.size() < MOST) {
            told.add(new Warning(line, sentence));
        } else {
            untold++;
            lastLine = line;
        }
    }

    /** Enough of a text to know it again. */
    static String start(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? "“" + text + "”."
                : "“" + text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…”.";
    }

    List<Warning> all() {
        List<Warning> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new Warning(lastLine, "Up to this line there are " + untold + " more such places."));
        }
        return all;
    }
}
