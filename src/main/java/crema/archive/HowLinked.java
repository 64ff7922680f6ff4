package crema.archive;

import java.util.List;
import java.util.Locale;

/** Says in words why a heading is taken for the proposed topics it is linked to. */
final class HowLinked {

    private HowLinked() {}

    static String of(String heading, List<String> proposed, boolean chosen) {
        if (chosen) {
            return "as you have set it";
        } else if (proposed.isEmpty()) {
            return "nothing proposed is close enough: a topic of its own";
        } else if (proposed.size() > 1) {
            return "taken as a merge, part by part";
        } else if (proposed.get(0).equals(heading)) {
            return "the same words";
        }
        return plain(proposed.get(0)).equals(plain(heading))
                ? "the same but for case, punctuation and blanks"
                : "the most similar one";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
