package crema.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Matches headings, or pieces of them, with the topics they are most like, all at once. */
final class Likeliest {

    /** Another topic or heading that is nearly as like leaves it open which was meant. */
    private static final double CLEAR = 0.05;

    /** More slashes than this belong to the words. */
    private static final int MOST_SLASHES = 3;

    private final List<Phrase> topics;
    private final Set<Integer> free;
    private final Likeness likeness;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A heading or a piece of one.
     *
     * @param likeness to each topic; 0 where it is not enough
     */
    private record Piece(int heading, Phrase words, double[] likeness) {}

    /**
     * @param topics all that were proposed
     * @param free the positions of those that no heading has
     */
    Likeliest(List<Phrase> topics, Set<Integer> free) {
        this.topics = topics;
        this.free = free;
        likeness = new Likeness(topics);
    }

    /** Adds a heading whole or, where that is likelier, cut to pieces each of which is like another topic. */
    void add(int heading, Phrase words) {
        List<Piece> best = List.of(piece(heading, words));
        double highest = mean(best);
        Map<String, Piece> known = new HashMap<>();
        if (words.text().chars().filter(c -> c == '/').count() <= MOST_SLASHES) {
            for (List<Phrase> cut : Cuts.of(words.text())) {
                List<Piece> cutUp = cut.stream()
                        .map(piece -> known.computeIfAbsent(piece.text(), text -> piece(heading, piece)))
                        .toList();
                if (mean(cutUp) > highest) {
                    best = cutUp;
                    highest = mean(cutUp);
                }
            }
        }
        pieces.addAll(best);
    }

    /** The topics of each heading that has some. */
    Map<Integer, List<Integer>> links() {
        int[] topicOf = match(pieces);
        Map<Integer, List<Integer>> links = new TreeMap<>();
        for (int at = 0; at < topicOf.length; at++) {
            if (topicOf[at] >= 0 && isClear(at, topicOf)) {
                links.computeIfAbsent(pieces.get(at).heading(), none -> new ArrayList<>())
                        .add(topicOf[at]);
            }
        }
        return links;
    }

    private Piece piece(int heading, Phrase words) {
        double[] likely = new double[topics.size()];
        for (int topic : free) {
            double like = likeness.between(words, topics.get(topic));
            likely[topic] = like >= Likeness.ENOUGH ? like : 0;
        }
        return new Piece(heading, words, likely);
    }

    /** How like they are to topics of their own, 0 when one of them has none. */
    private double mean(List<Piece> together) {
        int[] topicOf = match(together);
        double sum = 0;
        for (int at = 0; at < topicOf.length; at++) {
            if (topicOf[at] < 0) {
                return 0;
            }
            sum += together.get(at).likeness()[topicOf[at]];
        }
        return sum / topicOf.length;
    }

    private int[] match(List<Piece> together) {
        return Assignment.best(
                together.stream().map(piece -> worth(piece.likeness())).toArray(double[][]::new), topics.size());
    }

    /** Squared above what is just not enough, so that no two poor pairs are worth more than one that is nearly certain. */
    private static double[] worth(double[] likeness) {
        double[] worth = new double[likeness.length];
        for (int topic = 0; topic < worth.length; topic++) {
            double above = Math.max(0, likeness[topic] - Likeness.ENOUGH + CLEAR);
            worth[topic] = above * above;
        }
        return worth;
    }

    /** Whether neither another topic, nor another piece, nor an exchange with another pair would do nearly as well. */
    private boolean isClear(int at, int[] topicOf) {
        Piece piece = pieces.get(at);
        int topic = topicOf[at];
        double nearly = piece.likeness()[topic] - CLEAR;
        boolean otherTopic = free.stream()
                .filter(other -> !topics.get(other).isWordedAs(topics.get(topic)))
                .filter(other -> IntStream.of(topicOf).noneMatch(taken -> taken == other))
                .anyMatch(other -> piece.likeness()[other] > nearly);
        boolean otherPiece = IntStream.range(0, pieces.size())
                .filter(other -> !pieces.get(other).words().isWordedAs(piece.words()))
                .anyMatch(other -> topicOf[other] < 0
                        ? pieces.get(other).likeness()[topic] > nearly
                        : wouldExchange(piece, topic, pieces.get(other), topicOf[other]));
        return !otherTopic && !otherPiece;
    }

    private boolean wouldExchange(Piece piece, int topic, Piece other, int otherTopic) {
        double now = piece.likeness()[topic] + other.likeness()[otherTopic];
        double exchanged = piece.likeness()[otherTopic] + other.likeness()[topic];
        return topic != otherTopic && !topics.get(topic).isWordedAs(topics.get(otherTopic)) && exchanged > now - CLEAR;
    }
}
