package crema.export;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.session.Records;
import crema.session.SessionRecord;
import crema.spi.Document;
import crema.spi.Exporter;
import crema.spi.Occasion;
import crema.spi.Report;
import crema.spi.SettingValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Running exporters on request. The transaction that reads the record is over before an exporter is called. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Exports {

    private static final Logger LOG = Logger.getLogger(Exports.class);

    /** A document larger than this is a mistake of its exporter. */
    private static final long MOST = 16L << 20;

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

    /** An exporter somebody can ask for a document, by its label. */
    public record Choice(String id, String label) {}

    /** A document, complete before its first byte is sent, so that a failure is an error page and not half a file. */
    public record Made(String fileName, String mediaType, byte[] bytes) {}

    public List<Choice> onRequest() {
        return exporters.all().stream()
                .filter(exporter -> exporter.occasions().contains(Occasion.ON_REQUEST)
                        && !exporter.documents().isEmpty())
                .map(exporter -> new Choice(exporter.id(), exporter.label()))
                .toList();
    }

    /** @throws Refusal missing when there is no such exporter, or no record this caller may see */
    public Made document(Caller caller, String group, String chapter, String session, String exporterId) {
        Exporter exporter = exporters.named(exporterId).orElseThrow(Refusal::missing);
        SessionRecord record = records.at(caller, group, chapter, session);
        Document document = exporter.documents().get(0);
        byte[] bytes = run(exporter, document, reports.of(record), record.id(), caller.id());
        return new Made(record.slug() + "." + document.extension(), document.mediaType(), bytes);
    }

    private byte[] run(Exporter exporter, Document document, Report report, UUID session, UUID askedBy) {
        ExportRun run = new ExportRun(
                session, exporter.id(), document.id(), Occasion.ON_REQUEST.name(), askedBy, clock.instant());
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        CappedOutput out = new CappedOutput(buffer, MOST);
        try {
            exporter.write(document.id(), report, SettingValues.initial(exporter.settings()), out);
            log.add(run.done(clock.instant(), out.bytes()));
            return buffer.toByteArray();
        } catch (IOException | RuntimeException failure) {
            LOG.warnf("Exporter %s failed: %s", exporter.id(), failure.getMessage());
            log.add(run.failed(clock.instant(), out.bytes(), String.valueOf(failure.getMessage())));
            throw Refusal.conflict(
                    "export-failed", "The exporter " + exporter.label() + " failed. The record itself is unharmed.");
        }
    }
}
