package crema.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files below a folder, asked for what the house style does not want. Each answer names the files that offend. */
public final class Sources {

    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern REPAINTS_ALL = Pattern.compile("@all\\b");

    private final Path root;

    public Sources(Path root) {
        this.root = root;
    }

    /** Files of that ending with more lines than {@code most}. */
    public List<String> longerThan(int most, String ending) {
        return offending(ending, text -> text.lines().count() > most);
    }

    /** Backing beans with more lines than {@code most}. */
    public List<String> beansLongerThan(int most) {
        return offending(
                ".java",
                text -> text.contains("@Named")
                        && text.contains(".web;")
                        && text.lines().count() > most);
    }

    /** What somebody meant to do later. */
    public List<String> leftUndone() {
        return Stream.of(".java", ".xhtml", ".sql", ".js", ".css", ".xml", ".cli", ".properties")
                .flatMap(ending ->
                        offending(ending, text -> LEFT_UNDONE.matcher(text).find()).stream())
                .toList();
    }

    /** Pages that send the whole page again for a small change. */
    public List<String> repaintingAll() {
        return offending(".xhtml", text -> REPAINTS_ALL.matcher(text).find());
    }

    /** Folders with classes whose package says nothing about itself. */
    public List<String> withoutPackageInfo() {
        return files(".java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(this::name)
                .toList();
    }

    Stream<Path> files(String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name(Path file) {
        return root.relativize(file).toString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> offending(String ending, java.util.function.Predicate<String> offends) {
        return files(ending)
                .filter(file -> offends.test(text(file)))
                .map(this::name)
                .toList();
    }
}
