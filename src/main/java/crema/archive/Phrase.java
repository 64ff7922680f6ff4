package crema.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A heading, a part of one, or the title of a topic. */
final class Phrase {

    /** Where a sentence or a clause ends. A dot or a dash inside a word ends nothing. */
    private static final Pattern CLAUSE = Pattern.compile("[?!;(…]|[.:,](?=\\s|$)|\\.\\.|\\s[-–—]\\s|—");

    /** Enough to tell topics apart. It bounds the work that hostile notes can cause. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_CLAUSES = 5;

    private final String text;
    private final String key;
    private final List<String> words;
    private final Set<String> wordSet;
    private final List<String> numeronyms;
    private final List<String> content;

    Phrase(String text) {
        this.text = text.strip();
        List<String> all = Words.of(text);
        key = String.join("", all);
        words = List.copyOf(all.subList(0, Math.min(all.size(), MOST_WORDS)));
        wordSet = Set.copyOf(words);
        numeronyms = words.stream().filter(Words::isNumeronym).toList();
        content = content(words);
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

    /** What it says before each end of a clause, as a key, but not the whole. */
    Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        CLAUSE.matcher(text)
                .results()
                .limit(MOST_CLAUSES)
                .forEach(end -> beginnings.add(String.join("", Words.of(text.substring(0, end.start())))));
        beginnings.removeAll(Set.of("", key));
        return beginnings;
    }

    /** The stems that tell what it is about, in order and each once. */
    List<String> content() {
        return content;
    }

    /** The same, with two words joined that the other writes as one, and {@code kubernetes} as the other's {@code k8s}. */
    List<String> contentFor(Phrase other) {
        List<String> suited = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String pair = at + 1 < words.size() ? words.get(at) + words.get(at + 1) : "";
            boolean joined = other.wordSet.contains(pair);
            suited.add(joined ? pair : other.abbreviated(words.get(at)));
            at += joined ? 1 : 0;
        }
        return suited.equals(words) ? content : content(suited);
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
        return wordSet.stream().anyMatch(Words::isNegation);
    }

    Set<String> numbers() {
        Set<String> numbers = new HashSet<>(wordSet);
        numbers.removeIf(word -> !Words.isNumber(word));
        return numbers;
    }
}
