package crema.archive;

import crema.archive.Arrivals.Arrived;
import crema.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gathers files for one short transaction after the other: neither one for each small file, nor many large ones in memory. */
final class Basket {

    private static final int MOST = 64;
    private static final int HEAVIEST = 2 << 20;

    private final Arrivals arrivals;
    private final UUID run;
    private final List<Arrived> files = new ArrayList<>();
    private int weight;
    private int number;
    private boolean worthwhile;

    Basket(Arrivals arrivals, UUID run) {
        this.arrivals = arrivals;
        this.run = run;
    }

    void add(Piece piece, UUID picture) {
        number++;
        files.add(new Arrived(number, piece, picture));
        weight += piece.content().length;
        worthwhile = worthwhile || piece.kind() == Piece.Kind.NOTE || piece.kind() == Piece.Kind.REFUSED;
        if (files.size() >= MOST || weight >= HEAVIEST) {
            empty();
        }
    }

    /** @throws Refusal for the field {@code files} when there was neither a note nor anything to complain about */
    void last() {
        empty();
        if (!worthwhile) {
            throw Refusal.invalid(
                    "files", "There is no note in what you brought. Notes end with .md, .markdown or .txt.");
        }
    }

    private void empty() {
        arrivals.add(run, files);
        files.clear();
        weight = 0;
    }
}
