package crema.markdown;

/**
 * Text with a backslash where it would be read as something it is not. See the package for the rules; each can be undone, also for text
 * that has such backslashes itself.
 */
final class Guarded {

    private Guarded() {}

    /** The first line's name of the group. */
    static String title(String text) {
        return needsGuard(text) ? "\\" + text : text;
    }

    /** @param voted whether its own number of votes follows, so that nothing before it can be taken for that */
    static String heading(String text, boolean voted) {
        int votes = voted ? -1 : Marks.votesAt(text);
        return title(votes < 0 ? text : text.substring(0, votes) + "\\" + text.substring(votes));
    }

    /** What follows the mark of a bullet is text whatever it looks like, unless it cannot be seen. */
    static String bullet(String text) {
        return Marks.isInvisible(unguarded(text)) ? "\\" + text : text;
    }

    private static boolean needsGuard(String text) {
        return Marks.isMark(unguarded(text));
    }

    private static String unguarded(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        return text.substring(at);
    }
}
