package crema.export;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.session.ChapterRecord;
import crema.session.Records;
import crema.session.SessionRecord;
import crema.spi.Coverage;
import crema.spi.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Running exporters on request. The transaction that reads the record is over before an exporter is called. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Exports {

    private static final Logger LOG = Logger.getLogger(Exports.class);

    @Inject
    private Exporters exporters;

    @Inject
    private Records records;

    @Inject
    private Reports reports;

    @Inject
    private ExportLog log;

    @Inject
    private Clock clock;

    /** What somebody can ask an exporter for, by its id, and how it is called. */
    public record Choice(String id, String label) {}

    /** A document, complete before its first byte is sent, so that a failure is an error page and not half a file. */
    public record Made(String fileName, String mediaType, byte[] bytes) {}

    /** Documents about a session, called as their exporters. */
    public List<Choice> onRequest() {
        return exporters.onRequest(Coverage.SESSION).stream()
                .map(writing ->
                        new Choice(writing.exporter().id(), writing.exporter().label()))
                .toList();
    }

    /** Documents about a chapter, called by their own labels. */
    public List<Choice> ofChapter() {
        return exporters.onRequest(Coverage.CHAPTER).stream()
                .map(writing ->
                        new Choice(writing.exporter().id(), writing.document().label()))
                .toList();
    }

    /** @throws Refusal missing when there is no such exporter, or no record this caller may see */
    public Made document(Caller caller, String group, String chapter, String session, String exporter) {
        Writing writing = writing(Coverage.SESSION, exporter);
        SessionRecord record = records.at(caller, group, chapter, session);
        Report report = reports.of(record);
        ExportRun run = ExportRun.ofSession(record.id(), writing, caller.id(), clock.instant());
        return made(writing, report, run);
    }

    /** @throws Refusal missing when there is no such exporter, or no chapter this caller may see */
    public Made document(Caller caller, String group, String chapter, String exporter) {
        Writing writing = writing(Coverage.CHAPTER, exporter);
        ChapterRecord record = records.ofChapter(caller, group, chapter);
        ExportRun run = ExportRun.ofChapter(record.id(), writing, caller.id(), clock.instant());
        return made(writing, reports.of(record), run);
    }

    private Writing writing(Coverage covers, String exporter) {
        return exporters.onRequest(covers).stream()
                .filter(writing -> writing.exporter().id().equals(exporter))
                .findFirst()
                .orElseThrow(Refusal::missing);
    }

    private Made made(Writing writing, Report report, ExportRun run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(report, out);
            log.add(run.done(clock.instant(), out.size()));
            return new Made(writing.fileName(report), writing.document().mediaType(), out.toByteArray());
        } catch (IOException | RuntimeException failure) {
            String label = writing.exporter().label();
            LOG.warnf("Exporter %s failed: %s", label, failure.getMessage());
            log.add(run.failed(clock.instant(), out.size(), String.valueOf(failure.getMessage())));
            throw Refusal.conflict(
                    "export-failed", "The exporter " + label + " failed. The record itself is unharmed.");
        }
    }
}
