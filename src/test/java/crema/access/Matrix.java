package crema.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table of who may do what; it stands in {@code matrix.csv} for people to review. */
record Matrix(List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setCommentMarker('#')
            .build();

    Matrix {
        rows = List.copyOf(rows);
    }

    static Matrix read() {
        try (var stream = Matrix.class.getResourceAsStream("matrix.csv");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Matrix read(Reader reader) throws IOException {
        try (var parser = FORMAT.parse(reader)) {
            return new Matrix(parser.stream().map(Matrix::row).toList());
        }
    }

    private static Row row(CSVRecord line) {
        Map<Actor, String> expected = Arrays.stream(Actor.values())
                .collect(Collectors.toMap(
                        actor -> actor,
                        actor -> line.get(actor.column()),
                        (first, second) -> first,
                        () -> new EnumMap<>(Actor.class)));
        return new Row(line.get("entry"), line.get("case"), Where.of(line.get("where")), expected);
    }

    Set<String> entries() {
        return rows.stream().map(Row::entry).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Entry points that nobody has thought about. */
    Set<String> forgotten(Collection<String> entryPoints) {
        Set<String> missing = new TreeSet<>(entryPoints);
        missing.removeAll(entries());
        return missing;
    }

    /** Lines about what is no longer there. */
    Set<String> outdated(Collection<String> entryPoints) {
        Set<String> gone = entries();
        gone.removeAll(entryPoints);
        return gone;
    }
}
