package crema.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Notes of past sessions, and archives of them. */
public final class Notes {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy");

    private Notes() {}

    /** Of a whole session, with a picture it names. */
    public static String of(LocalDate day) {
        return """
                ![Our Board](images/board.png)

                Harbour Ops %s
                6 attendees

                All Topics
                - Who owns the runbooks nobody reads?
                - Do we still need staging?
                - Canaries
                - Feature flags

                Epiphanies
                - A runbook is a promise

                Who owns the runbooks nobody reads (3 votes)
                - Nobody reads them
                    - Because nobody finds them
                - An owner for each

                Canaries / Feature flags
                - Both, one after the other
                """.formatted(DATE.format(day));
    }

    /** @param files their bytes by name */
    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
