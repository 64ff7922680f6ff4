package crema.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the proposed topics that the headings of the same notes stand for. A topic goes to one heading at most, and a surer way goes
 * first for all headings before the next is tried:
 *
 * <ol>
 *   <li>the heading is the title, letter for letter;
 *   <li>it is the title but for case, punctuation, accents and blanks;
 *   <li>cut at {@code /}, each piece is a title in one of these ways: a merge;
 *   <li>it is {@linkplain Likeness like} a title, or cut at {@code /} each piece is like another one. All headings and titles that are
 *       left are matched together, so that the likest pairs of the whole notes come to stand, and only where the choice is clear;
 *   <li>cut at {@code /}, some piece is a title, and the rest came up by itself.
 * </ol>
 *
 * Whatever is left came up by itself: no link is better than a wrong one, which nobody would notice.
 */
final class Linking {

    private static final int NONE = -1;

    /** People hold a few dozen topics in an evening. Beyond this only the wording counts, which bounds the work. */
    private static final int MOST_COMPARED = 100;

    private final List<Phrase> topics;
    private final List<Phrase> headings;
    private final List<List<Integer>> links = new ArrayList<>();
    private final Set<Integer> free = new TreeSet<>();

    private Linking(List<String> topics, List<String> headings) {
        this.topics = topics.stream().map(Phrase::new).toList();
        this.headings = headings.stream().map(Phrase::new).toList();
        headings.forEach(heading -> links.add(List.of()));
        IntStream.range(0, topics.size()).forEach(free::add);
    }

    /** For each heading the positions of its topics, counted from 0 and in the order in which it names them. */
    static List<List<Integer>> link(List<String> topics, List<String> headings) {
        Linking linking = new Linking(topics, headings);
        linking.byWording((heading, topic) -> heading.text().equals(topic.text()));
        linking.byWording(Phrase::isWordedAs);
        linking.byPieces(Linking::isWhole);
        if (topics.size() <= MOST_COMPARED && headings.size() <= MOST_COMPARED) {
            linking.byLikeness();
        }
        linking.byPieces(pieces -> true);
        return List.copyOf(linking.links);
    }

    private void byWording(BiPredicate<Phrase, Phrase> same) {
        for (int heading : open()) {
            Phrase words = headings.get(heading);
            free.stream()
                    .filter(topic -> same.test(words, topics.get(topic)))
                    .findFirst()
                    .ifPresent(topic -> link(heading, List.of(topic)));
        }
    }

    /** @param accepted tells of the topics of all pieces, -1 for none, whether they will do */
    private void byPieces(Predicate<List<Integer>> accepted) {
        for (int heading : open()) {
            Cuts.of(headings.get(heading).text()).stream()
                    .map(this::topicsOf)
                    .filter(accepted)
                    .map(found -> found.stream().filter(topic -> topic >= 0).toList())
                    .max(Comparator.comparingInt(List::size))
                    .ifPresent(found -> link(heading, found));
        }
    }

    private static boolean isWhole(List<Integer> topics) {
        return !topics.contains(NONE);
    }

    private List<Integer> topicsOf(List<Phrase> pieces) {
        List<Integer> found = new ArrayList<>();
        for (Phrase piece : pieces) {
            found.add(free.stream()
                    .filter(topic -> !found.contains(topic) && piece.isWordedAs(topics.get(topic)))
                    .findFirst()
                    .orElse(NONE));
        }
        return found;
    }

    private void byLikeness() {
        Likeliest likeliest = new Likeliest(topics, free);
        open().forEach(heading -> likeliest.add(heading, headings.get(heading)));
        likeliest.links().forEach(this::link);
    }

    private List<Integer> open() {
        return IntStream.range(0, headings.size())
                .filter(heading -> links.get(heading).isEmpty())
                .boxed()
                .toList();
    }

    private void link(int heading, List<Integer> found) {
        links.set(heading, found);
        found.forEach(free::remove);
    }
}
