package crema.archive;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a line means by its look alone. The Markdown exporter has the same rules, and puts a backslash before text that would be taken
 * for something it is not; here that backslash goes away again. Our tests hold the two against each other.
 */
final class Marks {

    private static final String BULLETS = "-*+•◦▪‣·●○–—";
    /** At the start of a file it is no text. */
    private static final String BYTE_ORDER = "\uFEFF";

    private static final String RULES = "-*_=";
    private static final Pattern ATTENDEES =
            Pattern.compile("\\d{1,6}\\s+attendees?|attendees?\\s*:\\s*\\d{1,6}", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOTES = Pattern.compile("\\s*\\d{1,6}\\s*votes?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[:\\s]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 40;

    private Marks() {}

    /** Without the backslash that kept a title or a heading from being read as something else. */
    static String unguarded(String text) {
        return text.startsWith("\\") && isMark(withoutBackslashes(text)) ? text.substring(1) : text;
    }

    /** Without the backslash that kept the end of a heading from being read as its votes. */
    static String unguardedEnd(String heading) {
        int votes = votesAt(heading);
        return votes > 0 && heading.charAt(votes - 1) == '\\'
                ? heading.substring(0, votes - 1) + heading.substring(votes)
                : heading;
    }

    /** Without the backslash that kept a bullet from being read as an empty one. */
    static String unguardedBullet(String text) {
        return text.startsWith("\\") && isInvisible(withoutBackslashes(text)) ? text.substring(1) : text;
    }

    private static String withoutBackslashes(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        return text.substring(at);
    }

    private static boolean isMark(String text) {
        return !text.startsWith("\\")
                && (text.startsWith(BYTE_ORDER)
                        || isInvisible(text)
                        || isBullet(text)
                        || isRule(text)
                        || isHeadingMark(text)
                        || isPicture(text)
                        || isAttendees(text)
                        || isPart(text));
    }

    static boolean isInvisible(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT);
    }

    /** Where the parenthesis with the number of votes begins that ends a heading; -1 without one. */
    static int votesAt(String heading) {
        int open = heading.endsWith(")") ? heading.lastIndexOf('(') : -1;
        return open >= 0
                        && heading.length() - open <= LONGEST
                        && VOTES.matcher(heading.substring(open + 1, heading.length() - 1))
                                .matches()
                ? open
                : -1;
    }

    static boolean isBullet(String text) {
        int at = indent(text);
        if (at == text.length() || BULLETS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return at + 1 == text.length() || isBlank(text.charAt(at + 1)) || isTightBullet(text, at);
    }

    /** Some forget the blank. */
    private static boolean isTightBullet(String text, int at) {
        return "-•".indexOf(text.charAt(at)) >= 0 && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    /** How many characters are blank before the first one that is not. */
    static int indent(String text) {
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isRule(String text) {
        return text.length() >= 3
                && RULES.indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(c -> c == text.charAt(0));
    }

    private static boolean isHeadingMark(String text) {
        return headingMark(text) > 0;
    }

    /** How long the mark {@code #} to {@code ######} before a heading is, 0 without one. */
    static int headingMark(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end <= 6 && (end == text.length() || isBlank(text.charAt(end))) ? end : 0;
    }

    static boolean isPicture(String text) {
        return text.startsWith("![") && text.contains("](");
    }

    private static boolean isAttendees(String text) {
        return text.length() <= LONGEST && ATTENDEES.matcher(text).matches();
    }

    /** The number in {@code 6 attendees} or {@code Attendees: 6}. */
    static OptionalInt attendees(String text) {
        return isAttendees(text) ? OptionalInt.of(Integer.parseInt(text.replaceAll("\\D", ""))) : OptionalInt.empty();
    }

    private static boolean isPart(String text) {
        return isTopics(text) || isEpiphanies(text);
    }

    static boolean isTopics(String text) {
        return isAlmost(words(text), "all topics");
    }

    static boolean isEpiphanies(String text) {
        String words = words(text);
        return isAlmost(words, "epiphanies") || words.equals("epiphany");
    }

    private static String words(String text) {
        if (text.length() > LONGEST || text.startsWith("\\")) {
            return "";
        }
        return SPACES.matcher(END.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .replaceAll(" ");
    }

    /** Whether two words are the same but for one letter more, less or other, or two that changed places. */
    static boolean isAlmost(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return start + end >= longer - 1
                || one.length() == other.length() && start + end == longer - 2 && isSwapped(one, other, start);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
