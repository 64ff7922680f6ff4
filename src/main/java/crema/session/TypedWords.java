package crema.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody types, as the words by which similar topics are found: short ones say little, and many words say no more than some. */
final class TypedWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;
    private static final int MOST = 8;
    private static final int LONGEST_TYPED = 200;

    private TypedWords() {}

    /** None: too little to look for. */
    static List<String> of(String typed) {
        String text = Optional.ofNullable(typed).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN.split(text.substring(0, Math.min(text.length(), LONGEST_TYPED))))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** How many of so many words a title has to share. */
    static int least(int words) {
        return (words + 1) / 2;
    }
}
