package crema.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of notes and what it is by its look.
 *
 * @param number counted from 1
 * @param column how far it is indented; a tab goes to the next multiple of 4
 * @param text without what makes it this kind: indentation, bullet, heading mark, trailing blanks
 */
record NotesLine(int number, Kind kind, int column, String text) {

    /** What a line can be before its place among the others is known. */
    enum Kind {
        BLANK,
        BULLET,
        PICTURE,
        RULE,
        WORDS
    }

    private static final int MOST = 20_000;
    private static final int TAB = 4;
    private static final Pattern RARE_BREAKS = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

    /** @throws Unreadable when there are too many */
    static List<NotesLine> of(String text) throws Unreadable {
        List<NotesLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (lines.size() == MOST) {
                throw new Unreadable(MOST + 1, "The file has more than 20,000 lines.");
            }
            lines.add(of(lines.size() + 1, text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private static NotesLine of(int number, String raw) {
        String line = RARE_BREAKS.matcher(raw).replaceAll(" ").stripTrailing();
        String text = line.strip();
        if (text.isEmpty() || Marks.isInvisible(text)) {
            return new NotesLine(number, Kind.BLANK, 0, "");
        }
        if (Marks.isRule(text)) {
            return new NotesLine(number, Kind.RULE, 0, text);
        }
        if (Marks.isBullet(line)) {
            int mark = Marks.indent(line);
            return new NotesLine(number, Kind.BULLET, column(line, mark), afterBullet(line, mark + 1));
        }
        if (Marks.isPicture(text) && text.endsWith(")")) {
            return new NotesLine(number, Kind.PICTURE, 0, text);
        }
        String words = text.substring(Marks.headingMark(text)).strip();
        return words.isEmpty()
                ? new NotesLine(number, Kind.RULE, 0, text)
                : new NotesLine(number, Kind.WORDS, column(line, Marks.indent(line)), words);
    }

    private static String afterBullet(String line, int from) {
        boolean apart = from < line.length() && Marks.isBlank(line.charAt(from));
        String text = line.substring(apart ? from + 1 : from).strip();
        return Marks.isInvisible(text) ? "" : Marks.unguardedBullet(text);
    }

    private static int column(String line, int end) {
        int column = 0;
        for (int at = 0; at < end; at++) {
            column += line.charAt(at) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }
}
