package crema.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How likely a heading is a topic in other words, from 0 to 1.
 *
 * <p>What counts are the words that tell what it is about, not those of every question. A word that several proposed topics share tells
 * little: it counts as much as there are topics with it, divided. Words that only one side has are no harm: people shorten and explain.
 * Words of its own on each side are: {@code Terraform state} is not {@code Terraform modules}.
 */
final class Likeness {

    /** From here on a heading is taken for the topic. Below are pairs that share two words and differ in one. */
    static final double ENOUGH = 0.65;

    /** What two different texts have to share at least, in words that no other topic has. */
    private static final double SHARED = 1.5;

    /** The same, where nothing else is in either: one word, if need be with a slip of the pen. */
    private static final double SHARED_BY_EQUALS = 0.8;

    /** Beginning with all that the other says is close, but less than saying the same. */
    private static final double SAME_BEGINNING = 0.85;

    /** So many words make it sure that an odd letter is a slip of the pen. */
    private static final int WORDS_BESIDE_SLIP = 3;

    /** So is saying, amid more, all that the other says. */
    private static final double STANDS_IN_IT = 0.75;

    /** What a slip of the pen leaves on both sides. */
    private static final double SLIPS = 2 * (1 - SHARED_BY_EQUALS) + 1e-9;

    private static final double AGAINST_BOTH_SIDES = 1.5;

    /** A "not" on one side weighs more than another word, but a long question may lose its "or why not". */
    private static final double AGAINST_TURNED = 2.25;

    private static final double AGAINST_ONE_SIDE = 0.25;

    /** Where more words than this are not the same, slips of the pen do not matter. */
    private static final int MOST_ODD = 12;

    private static final double SAME_WORDS = 0.8;

    private final Map<String, Integer> topicsWith = new HashMap<>();

    /** @param topics all that were proposed */
    Likeness(List<Phrase> topics) {
        Set<String> keys = new HashSet<>();
        for (Phrase topic : topics) {
            if (keys.add(topic.key())) {
                topic.content().forEach(stem -> topicsWith.merge(stem, 1, Integer::sum));
            }
        }
    }

    double between(Phrase heading, Phrase topic) {
        if (heading.isWordedAs(topic)) {
            return 1;
        }
        if (differInNumbers(heading, topic)) {
            return 0;
        }
        return isSlip(heading, topic) ? SAME_BEGINNING : Math.max(inWords(heading, topic), inBeginning(heading, topic));
    }

    /** {@code Top 2} is not {@code Top 3}, though {@code Top} may be either. */
    private static boolean differInNumbers(Phrase heading, Phrase topic) {
        Set<String> numbers = heading.numbers();
        return !numbers.isEmpty() && !topic.numbers().isEmpty() && !numbers.equals(topic.numbers());
    }

    /** All words are the same but one, in one letter that is not its first. */
    private static boolean isSlip(Phrase heading, Phrase topic) {
        if (heading.words().size() != topic.words().size()) {
            return false;
        }
        List<String> odd = new ArrayList<>(heading.words());
        odd.removeAll(topic.words());
        List<String> meant = new ArrayList<>(topic.words());
        meant.removeAll(heading.words());
        return odd.size() == 1
                && meant.size() == 1
                && heading.words().size() >= WORDS_BESIDE_SLIP
                && heading.denies() == topic.denies()
                && odd.get(0).charAt(0) == meant.get(0).charAt(0)
                && Math.min(odd.get(0).length(), meant.get(0).length()) > 2
                && Marks.isAlmost(odd.get(0), meant.get(0));
    }

    private double inWords(Phrase heading, Phrase topic) {
        List<String> ours = heading.contentFor(topic);
        List<String> theirs = topic.contentFor(heading);
        if (Collections.disjoint(ours, theirs) && ours.size() > 2) {
            return 0;
        }
        double shared = shared(ours, theirs);
        double onlyOurs = weight(ours) - shared;
        double onlyTheirs = weight(theirs) - shared;
        boolean turned = heading.denies() != topic.denies();
        boolean run = isRun(ours, theirs);
        boolean alike = shared >= SHARED && (run || shared >= Math.max(onlyOurs, onlyTheirs));
        boolean equal = onlyOurs + onlyTheirs <= SLIPS
                && (shared >= SHARED_BY_EQUALS || shared > 0 && sameWords(heading, topic) >= SAME_WORDS);
        if (!alike && !equal) {
            return 0;
        }
        double against = AGAINST_BOTH_SIDES * Math.min(onlyOurs, onlyTheirs)
                + AGAINST_ONE_SIDE * Math.max(onlyOurs, onlyTheirs)
                + (turned ? AGAINST_TURNED : 0);
        return Math.max(shared / (shared + against), run && !turned ? STANDS_IN_IT : 0);
    }

    /** Whether the words of one stand together and in this order in the other. */
    private static boolean isRun(List<String> ours, List<String> theirs) {
        return Collections.indexOfSubList(ours, theirs) >= 0 || Collections.indexOfSubList(theirs, ours) >= 0;
    }

    /** The weight of what both have, each word once and each with the one most like it. */
    private double shared(List<String> ours, List<String> theirs) {
        List<String> both = new ArrayList<>(ours);
        both.retainAll(new HashSet<>(theirs));
        List<String> open = new ArrayList<>(ours);
        open.removeAll(new HashSet<>(both));
        List<String> left = new ArrayList<>(theirs);
        left.removeAll(new HashSet<>(both));
        return weight(both) + sharedNearly(open, left, Words.SLIP) + sharedNearly(open, left, Words.SHORT);
    }

    /** The weight of the words that are only nearly the same; they are taken out of both. */
    private double sharedNearly(List<String> ours, List<String> theirs, double sameness) {
        double shared = 0;
        if (ours.size() > MOST_ODD || theirs.size() > MOST_ODD) {
            return shared;
        }
        for (String word : List.copyOf(ours)) {
            Optional<String> same = theirs.stream()
                    .filter(other -> Words.sameness(word, other) == sameness)
                    .findFirst();
            if (same.isPresent()) {
                shared += sameness * Math.min(weight(word), weight(same.get()));
                ours.remove(word);
                theirs.remove(same.get());
            }
        }
        return shared;
    }

    /** One says at its beginning, up to the end of a clause, all that the other says. */
    private double inBeginning(Phrase heading, Phrase topic) {
        return topic.beginnings().contains(heading.key()) && weight(heading.content()) >= SHARED_BY_EQUALS
                        || heading.beginnings().contains(topic.key()) && weight(topic.content()) >= SHARED_BY_EQUALS
                ? SAME_BEGINNING
                : 0;
    }

    private static double sameWords(Phrase heading, Phrase topic) {
        Set<String> ours = new HashSet<>(heading.words());
        Set<String> theirs = new HashSet<>(topic.words());
        int all = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return all == 0 ? 0 : 2.0 * ours.size() / all;
    }

    private double weight(List<String> stems) {
        return stems.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String stem) {
        return 1.0 / topicsWith.getOrDefault(stem, 1);
    }
}
