package crema.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words, as far as telling topics apart needs it. Other languages lose nothing but the endings and the common words. */
final class Words {

    /** A word, with the signs of {@code C++} and {@code F#}, and abbreviations such as {@code CI/CD} as one. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{L}{1,3}+(?:/\\p{L}{1,3}+)++(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]++(?:[+#]++(?![\\p{L}\\p{N}]))?+|&");

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");

    /** Emoji, and marks such as {@code ™}. */
    private static final Pattern SYMBOLS = Pattern.compile("\\p{So}");

    /** Accents and the selectors of emoji. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\uFE00-\\uFE0F]");

    private static final Pattern NUMERONYM = Pattern.compile("[a-z][0-9]{1,2}[a-z]");
    private static final Pattern HISSING = Pattern.compile(".{2,}(?:s|x|z|ch|sh)es");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    /**
     * The commonest words, which do not tell what a question is about: the grammar, the verbs for anything, and praise. Not among them is
     * what turns the meaning round: words of blame and {@link #NEGATIONS}.
     */
    private static final Set<String> COMMON = words("""
            a about actually again all also always am an and andor another any anybody anyone anything are around as at away be became
            become becoming been being best better between big biggest both but by came can care come coming could day did do
            does doing done down during each either else etc even ever every everybody everyone everything favorite favourite few find
            first for from gave get gets getting give given go goes going gone good got great had has have having he hear heard help her
            here him his how i id if ill im in into is it its itself ive just keep keeping kept kind know known last later less let lets
            like liked little long look looking lot love made make makes making many may maybe me might mine more most much must my
            myself need needs new next nice now of off often old on once one only onto or other others our ours out over own people
            pls please put quite rather really s same saw say see seen seems shall she should show since so some somebody someone
            something sort still stay staying such sure t take takes taking talk talking tell than thanks that thats the their theirs
            them then there these they theyre thing things think this those though thought thoughts through time tips to today together
            too took top toward try trying under until up upon us use used uses using usually various very via want wants was way ways
            we well went were weve what whats when whenever where whether which while who whole whom whos whose why will with within
            would ye yes yet you youd your youre yours yourself youve
            """);

    /** Words that turn a meaning round. */
    private static final Set<String> NEGATIONS = words("""
            not no non never none nobody nothing without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt
            couldnt havent hasnt hadnt aint
            """);

    /** How far a word is the same after a slip of the pen. */
    static final double SLIP = 0.8;

    /** How far a word is what it is short for. */
    static final double SHORT = 0.5;

    private Words() {}

    private static Set<String> words(String blankBetween) {
        return Set.copyOf(Arrays.asList(blankBetween.strip().split("\\s+")));
    }

    static List<String> of(String text) {
        String plain = ACCENTS.matcher(
                        Normalizer.normalize(SYMBOLS.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("");
        Matcher word = WORD.matcher(APOSTROPHES
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(""));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group().equals("&") ? "and" : word.group().replace("/", ""));
        }
        return words;
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    static boolean isNegation(String word) {
        return NEGATIONS.contains(word);
    }

    static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** A word without the endings of its plural and of a verb, so that {@code managing}, {@code manages} and {@code manage} are one. */
    static String stem(String word) {
        String singular = word;
        if (word.endsWith("ies") && word.length() > 4) {
            singular = word.substring(0, word.length() - 3) + "y";
        } else if (HISSING.matcher(word).matches()) {
            singular = word.substring(0, word.length() - 2);
        } else if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            singular = word.substring(0, word.length() - 1);
        }
        String stem = without("ment", without("ing", without("ed", singular)));
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String without(String ending, String word) {
        int length = word.length() - ending.length();
        if (length < 3
                || !word.endsWith(ending)
                || !VOWEL.matcher(word.substring(0, length)).find()) {
            return word;
        }
        boolean doubled =
                word.charAt(length - 1) == word.charAt(length - 2) && "ls".indexOf(word.charAt(length - 1)) < 0;
        return word.substring(0, doubled ? length - 1 : length);
    }

    /**
     * How far two stems are the same word: 1 when equal, less after a slip of the pen or when one is short for the other ({@code tech},
     * {@code technical}), 0 when they are not.
     */
    static double sameness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
            return 0;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        if (shorter.length() >= 6 && Marks.isAlmost(shorter, longer)) {
            return SLIP;
        }
        return shorter.length() >= 4 && longer.startsWith(shorter) ? SHORT : 0;
    }

    /** Whether the middle of a word is written as the number of its letters, as in {@code k8s}. */
    static boolean isNumeronym(String word) {
        return NUMERONYM.matcher(word).matches();
    }

    /** Whether {@code k8s} is this word. */
    static boolean isNumeronymOf(String numeronym, String word) {
        int last = numeronym.length() - 1;
        return word.length() == 2 + Integer.parseInt(numeronym.substring(1, last))
                && word.charAt(0) == numeronym.charAt(0)
                && word.charAt(word.length() - 1) == numeronym.charAt(last);
    }
}
