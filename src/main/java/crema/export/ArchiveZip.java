package crema.export;

import crema.spi.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Documents and pictures become entries of a zip as they come. An entry bears the time of its session, so that the same archive has
 * the same bytes whenever it is asked for.
 */
final class ArchiveZip {

    /** The earliest that a zip knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final ArchivePictures pictures = new ArchivePictures();

    ArchiveZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** What writes the bytes of a picture to a stream. */
    interface Bytes {

        void to(OutputStream out) throws IOException;
    }

    ArchivePictures pictures() {
        return pictures;
    }

    /** A document under the name it gives itself. */
    void add(Writing writing, Report report) throws IOException {
        zip.putNextEntry(entry(writing.fileName(report), time(report)));
        writing.write(report, zip);
        zip.closeEntry();
    }

    /** A picture as it is, because it is compressed already. It goes through in pieces, so its checksum follows it. */
    void add(String path, Report of, Bytes picture) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(entry(path, time(of)));
        picture.to(zip);
        zip.closeEntry();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** Writes what makes it a zip. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static LocalDateTime time(Report report) {
        ZoneId zone = report.chapter().zone();
        return report.sessions().stream()
                .findFirst()
                .map(latest -> latest.startsAt().atZone(zone).toLocalDateTime())
                .orElse(NO_TIME);
    }

    private static ZipEntry entry(String name, LocalDateTime time) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        return entry;
    }
}
