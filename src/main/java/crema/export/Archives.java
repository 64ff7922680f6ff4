package crema.export;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.session.ChapterRecord;
import crema.session.Pictures;
import crema.session.Records;
import crema.session.SessionRecord;
import crema.spi.Coverage;
import crema.spi.Report;
import crema.spi.SessionReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The archive of a chapter, written as it is read: sessions are loaded one by one, each in a transaction of its own, so neither
 * memory nor a transaction grows with the chapter or waits for a slow reader.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Archives {

    private static final Logger LOG = Logger.getLogger(Archives.class);

    /** What an import reads. */
    private static final String NOTES = "text/markdown";

    @Inject
    private Exporters exporters;

    @Inject
    private Records records;

    @Inject
    private Pictures pictures;

    @Inject
    private Reports reports;

    @Inject
    private ExportLog log;

    @Inject
    private Clock clock;

    /** What there is to write, and for whom; of the sessions only their heads. */
    public record Archive(Caller caller, ChapterRecord chapter) {

        public String fileName() {
            return chapter.groupSlug() + "-" + chapter.slug() + ".zip";
        }
    }

    /** @throws Refusal missing when there is no chapter this caller may see, or nothing that writes notes */
    public Archive of(Caller caller, String group, String chapter) {
        notes();
        return new Archive(caller, records.ofChapter(caller, group, chapter));
    }

    /**
     * Writes the zip and flushes it.
     *
     * @throws IOException as {@code out} or an exporter throws it; what has been written by then is no zip, since its end is missing
     * @throws Refusal when what was there at the start is there no more; the same is true then
     */
    public void write(Archive archive, OutputStream out) throws IOException {
        Writing notes = notes();
        ExportRun run = ExportRun.ofArchive(
                archive.chapter().id(), notes, archive.caller().id(), clock.instant());
        CappedOutput counted = new CappedOutput(out, Long.MAX_VALUE);
        try {
            write(archive, notes, new ArchiveZip(counted));
            log.add(run.done(clock.instant(), counted.bytes()));
        } catch (IOException | RuntimeException failure) {
            LOG.infof("The archive of %s broke off: %s", archive.chapter().path(), failure.getMessage());
            log.add(run.failed(clock.instant(), counted.bytes(), String.valueOf(failure.getMessage())));
            throw failure;
        }
    }

    /** The oldest session first, so that the path of its picture does not depend on sessions that came later. */
    private void write(Archive archive, Writing notes, ArchiveZip zip) throws IOException {
        ChapterRecord chapter = archive.chapter();
        for (Writing about : exporters.ofChapter(notes.exporter())) {
            zip.add(about, reports.of(chapter));
        }
        for (int next = chapter.sessions().size() - 1; next >= 0; next--) {
            String slug = chapter.sessions().get(next).slug();
            SessionRecord record = records.at(archive.caller(), chapter.groupSlug(), chapter.slug(), slug);
            zip.add(notes, illustrated(archive, record, zip));
        }
        zip.end();
    }

    private Report illustrated(Archive archive, SessionRecord record, ArchiveZip zip) throws IOException {
        Report report = reports.of(record);
        if (record.picture() == null || record.picture().id() == null) {
            return report;
        }
        Pictures.Shown picture = pictures.of(archive.caller(), record.groupSlug(), record.chapterSlug(), record.slug());
        ArchivePictures.Place place =
                zip.pictures().place(picture, record.picture().path(), record.slug());
        SessionReport session = report.sessions().get(0);
        if (place.empty()) {
            zip.add(place.path(), report, out -> copy(picture, out));
        }
        return new Report(report.group(), report.chapter(), List.of(session.withPicture(place.path())));
    }

    private void copy(Pictures.Shown picture, OutputStream out) throws IOException {
        int copied = 0;
        while (copied < picture.length()) {
            byte[] piece = pictures.piece(picture, copied);
            out.write(piece);
            copied += piece.length;
        }
    }

    private Writing notes() {
        return exporters.onRequest(Coverage.SESSION).stream()
                .filter(writing -> writing.document().mediaType().equals(NOTES))
                .findFirst()
                .orElseThrow(Refusal::missing);
    }
}
