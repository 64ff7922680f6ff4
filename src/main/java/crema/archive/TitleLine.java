package crema.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that names the group and the day.
 *
 * @param name empty where it names only the day
 */
record TitleLine(String name, LocalDate date) {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{1,4})");
    private static final Pattern FILE_DATE = Pattern.compile("(?<!\\d)(\\d{4})[._-](\\d{1,2})[._-](\\d{1,2})(?!\\d)");
    private static final int OLDEST = 1990;
    private static final int NEWEST = 2100;

    static boolean looksLike(NotesLine line) {
        return DATE.matcher(lastWord(line.text())).matches();
    }

    /** @throws Unreadable when there is no such day, or it is out of all likelihood */
    static TitleLine of(NotesLine line) throws Unreadable {
        String last = lastWord(line.text());
        Matcher date = DATE.matcher(last);
        if (!date.matches()) {
            throw new IllegalArgumentException("Not a title: " + line);
        }
        String name = line.text().substring(0, line.text().length() - last.length());
        return new TitleLine(
                Marks.unguarded(name.strip()), day(line.number(), last, date.group(3), date.group(1), date.group(2)));
    }

    /** A sentence, when the name of the file says another day. */
    Optional<String> disagreementWith(String file) {
        Matcher named = FILE_DATE.matcher(file);
        if (!named.find()) {
            return Optional.empty();
        }
        String day = String.format(Locale.ROOT, "%s-%02d-%02d", named.group(1), number(named, 2), number(named, 3));
        return Optional.of("The name of the file says " + day + ", the title " + date + ". The title counts.")
                .filter(sentence -> !day.equals(date.toString()));
    }

    private static int number(Matcher named, int group) {
        return Integer.parseInt(named.group(group));
    }

    private static LocalDate day(int line, String written, String year, String month, String day) throws Unreadable {
        int inYear = Integer.parseInt(year);
        if (inYear < OLDEST || inYear > NEWEST) {
            throw new Unreadable(line, "The year of " + written + " is not between 1990 and 2100.");
        }
        try {
            return LocalDate.of(inYear, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new Unreadable(line, "There is no such day as " + written + "; dates are MM/DD/YYYY.");
        }
    }

    private static String lastWord(String text) {
        int at = text.length();
        while (at > 0 && !Marks.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at);
    }
}
