package crema.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.spi.ChapterReport;
import crema.spi.Coverage;
import crema.spi.Document;
import crema.spi.Exporter;
import crema.spi.GroupReport;
import crema.spi.Report;
import crema.spi.SessionReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveZipTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    private static final Report REPORT = new Report(
            new GroupReport("tea", "Tea"),
            new ChapterReport("lisbon", "Lisbon", LISBON),
            List.of(SessionReport.of(
                    "2031-03-04", "Tea", DAY, DAY.atTime(18, 30).atZone(LISBON).toInstant())));

    /** Zeros, which would compress well. */
    private static final byte[] PICTURE = new byte[100_000];

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void documentsAndPicturesHaveTheTimeOfTheirSession() throws IOException {
        fill();

        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        }
        assertThat(entries).extracting(ZipEntry::getName).containsExactly("index.md", "images/a.png", "2031-03-04.md");
        assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(LocalDateTime.of(2031, 3, 4, 18, 30));
    }

    @Test
    void aPictureComesOutAsItWasAndIsNotCompressedAgain(@TempDir Path folder) throws IOException {
        fill();

        Path file = Files.write(folder.resolve("tea.zip"), out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("images/a.png");
            assertThat(zip.getInputStream(entry)).hasBinaryContent(PICTURE);
            assertThat(entry.getCompressedSize()).isGreaterThanOrEqualTo(PICTURE.length);
        }
    }

    @Test
    void theSameArchiveHasTheSameBytes() throws IOException {
        fill();
        byte[] first = out.toByteArray();
        out.reset();

        fill();

        assertThat(out.toByteArray()).isEqualTo(first);
    }

    @Test
    void withoutItsEndItIsNoZip(@TempDir Path folder) throws IOException {
        new ArchiveZip(out).add(writing(Coverage.SESSION), REPORT);

        Path file = Files.write(folder.resolve("tea.zip"), out.toByteArray());
        assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(ZipException.class);
    }

    private void fill() throws IOException {
        ArchiveZip zip = new ArchiveZip(out);
        zip.add(writing(Coverage.CHAPTER), REPORT);
        zip.add("images/a.png", REPORT, bytes -> bytes.write(PICTURE));
        zip.add(writing(Coverage.SESSION), REPORT);
        zip.end();
    }

    private static Writing writing(Coverage covers) {
        Exporter exporter = ServiceLoader.load(Exporter.class).findFirst().orElseThrow();
        Document document = exporter.documents().stream()
                .filter(candidate -> candidate.covers() == covers)
                .findFirst()
                .orElseThrow();
        return new Writing(exporter, document);
    }
}
