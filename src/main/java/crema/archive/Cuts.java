package crema.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The ways to take a heading for several topics that were merged and are written with {@code /} between them. */
final class Cuts {

    /** More slashes than this are no list of topics. */
    private static final int MOST = 6;

    private static final Pattern SLASH = Pattern.compile("/");

    private Cuts() {}

    /** All ways to cut at one slash or more, those in fewer pieces first. No piece is blank. */
    static List<List<Phrase>> of(String heading) {
        String[] pieces = SLASH.split(heading, -1);
        Map<String, Phrase> phrases = new HashMap<>();
        List<List<Phrase>> cuts = new ArrayList<>();
        int slashes = pieces.length - 1;
        for (int at = 1; slashes <= MOST && at < 1 << slashes; at++) {
            cuts.add(cut(pieces, at).stream()
                    .map(piece -> phrases.computeIfAbsent(piece, Phrase::new))
                    .toList());
        }
        cuts.removeIf(cut -> cut.stream().anyMatch(piece -> piece.key().isEmpty()));
        cuts.sort(Comparator.comparingInt(List::size));
        return cuts;
    }

    /** @param at has a bit for each slash to cut at */
    private static List<String> cut(String[] pieces, int at) {
        List<String> parts = new ArrayList<>(List.of(pieces[0]));
        for (int slash = 0; slash < pieces.length - 1; slash++) {
            String next = pieces[slash + 1];
            if ((at >> slash & 1) == 1) {
                parts.add(next);
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "/" + next);
            }
        }
        return parts;
    }
}
