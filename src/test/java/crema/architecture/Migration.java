package crema.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A migration: its file name and its statements. Keys and checks that code tells apart, and that a later migration may have to
 * drop, need a name of ours.
 */
public record Migration(String name, String statements) {

    private static final Pattern FILE_NAME = Pattern.compile("V\\d{3}__[a-z0-9_]+\\.sql");
    private static final Pattern NO_STATEMENT = Pattern.compile("--[^\\n]*|'(?:[^']|'')*'");
    private static final Pattern CONSTRAINT =
            Pattern.compile("\\b(primary key|unique|foreign key|check(?= *\\()|references)\\b");
    private static final Pattern NAMED = Pattern.compile("(constraint \\w+|create) $");
    private static final Pattern COLUMNS = Pattern.compile("foreign key \\([^)]*\\) $");

    /** Reads a file; comments and texts in it are no statements. */
    public static Migration in(Path file) {
        String text = NO_STATEMENT
                .matcher(Sources.text(file).toLowerCase(java.util.Locale.ROOT))
                .replaceAll("");
        return new Migration(file.getFileName().toString(), text.replaceAll("\\s+", " "));
    }

    /** All below a folder. */
    public static List<Migration> below(Path folder) {
        return new Sources(folder).files(".sql").map(Migration::in).toList();
    }

    public boolean isNamedByItsPlace() {
        return FILE_NAME.matcher(name).matches();
    }

    /** Keys and checks without {@code constraint} and a name before them. */
    public List<String> unnamed() {
        return CONSTRAINT
                .matcher(statements)
                .results()
                .filter(found -> !named(found))
                .map(MatchResult::group)
                .toList();
    }

    private boolean named(MatchResult found) {
        Pattern before = found.group().equals("references") ? COLUMNS : NAMED;
        return before.matcher(statements.substring(0, found.start())).find();
    }
}
