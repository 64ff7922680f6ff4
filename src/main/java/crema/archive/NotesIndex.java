package crema.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file that only leads to notes: many repositories have one, as a page to come in by. */
final class NotesIndex {

    private static final Pattern NAME = Pattern.compile("(?i)(index|readme)\\.[a-z]+");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)\\s]+\\.(?:md|markdown|txt)\\)");

    private NotesIndex() {}

    /** Asked about what cannot be read as a note. */
    static boolean recognised(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long links = LINK.matcher(text).results().count();
        boolean named = NAME.matcher(new FileName(file).base()).matches();
        return text.indexOf('\0') < 0 && lines > 0 && (named || links > 1 && links * 2 >= lines);
    }
}
