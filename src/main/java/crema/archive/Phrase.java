package crema.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A heading, a part of one, or the title of a topic. */
final class Phrase {

    /** Where a sentence or a clause ends. A dot or a dash inside a word ends nothing. */
    private static final Pattern CLAUSE = Pattern.compile("[?!;(…]|[.:,](?=\\s|$)|\\.\\.|\\s[-–—]\\s|—");

    /** Enough to tell topics apart. It bounds the work that hostile notes can cause. */
    private static final int MOST_WORDS = 30;

    private static final int MOST_CLAUSES = 5;

    private final String text;
    private final String key;
    private final List<String> words;
    private final Set<String> wordSet;
    private final List<String> pairs;
    private final List<String> numeronyms;
    private final List<String> content;
    private final Set<String> numbers;
    private final Set<String> beginnings;
    private final boolean denies;

    Phrase(String text) {
        this.text = text.strip();
        List<String> all = Words.of(text);
        key = String.join("", all);
        words = List.copyOf(all.subList(0, Math.min(all.size(), MOST_WORDS)));
        wordSet = Set.copyOf(words);
        pairs = IntStream.range(1, words.size())
                .mapToObj(at -> words.get(at - 1) + words.get(at))
                .toList();
        numeronyms = words.stream().filter(Words::isNumeronym).toList();
        content = content(words);
        numbers = wordSet.stream().filter(Words::isNumber).collect(Collectors.toUnmodifiableSet());
        beginnings = beginnings(this.text, key);
        denies = words.stream().anyMatch(Words::isNegation);
    }

    String text() {
        return text;
    }

    /** Its letters and digits alone, so that {@code Multi-cloud} and {@code multicloud} are the same; empty when it has none. */
    String key() {
        return key;
    }

    /** Without case, punctuation and accents. */
    Set<String> words() {
        return wordSet;
    }

    /** Whether both say the same, but for case, punctuation, accents and blanks. */
    boolean isWordedAs(Phrase other) {
        return text.equals(other.text) || !key.isEmpty() && key.equals(other.key);
    }

    private static Set<String> beginnings(String text, String key) {
        return CLAUSE.matcher(text)
                .results()
                .limit(MOST_CLAUSES)
                .map(end -> String.join("", Words.of(text.substring(0, end.start()))))
                .filter(beginning -> !beginning.isEmpty() && !beginning.equals(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it says before each end of a clause, as a key, but not the whole. */
    Set<String> beginnings() {
        return beginnings;
    }

    /** The stems that tell what it is about, in order and each once. */
    List<String> content() {
        return content;
    }

    /** The same, with two words joined that the other writes as one, and {@code kubernetes} as the other's {@code k8s}. */
    List<String> contentFor(Phrase other) {
        if (other.numeronyms.isEmpty() && pairs.stream().noneMatch(other.wordSet::contains)) {
            return content;
        }
        List<String> suited = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean joined = at < pairs.size() && other.wordSet.contains(pairs.get(at));
            suited.add(joined ? pairs.get(at) : other.abbreviated(words.get(at)));
            at += joined ? 1 : 0;
        }
        return content(suited);
    }

    private static List<String> content(List<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            if (!Words.isCommon(word) && !Words.isNegation(word)) {
                stems.add(Words.stem(word));
            }
        }
        return List.copyOf(stems);
    }

    private String abbreviated(String word) {
        return numeronyms.stream()
                .filter(numeronym -> Words.isNumeronymOf(numeronym, word))
                .findFirst()
                .orElse(word);
    }

    /** Whether something is said not to be. */
    boolean denies() {
        return denies;
    }

    Set<String> numbers() {
        return numbers;
    }
}
