package crema.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.spi.Coverage;
import crema.spi.Document;
import crema.spi.Exporter;
import crema.spi.Report;
import crema.spi.Setting;
import crema.spi.SettingValues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every exporter must keep. Extend it in the exporter's tests and name the exporter. */
@Timeout(60)
public abstract class ExporterContract {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** The exporter to judge, newly made by each call. */
    protected abstract Exporter exporter();

    /** The settings to judge it with: the initial ones, to be replaced where a setting is required. */
    protected SettingValues values() {
        return SettingValues.initial(exporter().settings());
    }

    @Test
    void itIsFoundByTheServiceLoader() {
        Class<?> type = exporter().getClass();

        assertThat(ServiceLoader.load(Exporter.class, type.getClassLoader()))
                .as("the providers that META-INF/services/%s names", Exporter.class.getName())
                .hasAtLeastOneElementOfType(type);
    }

    @Test
    void itHasAnIdThatNeverChanges() {
        assertThat(exporter().id()).matches(SLUG).isEqualTo(exporter().id());
    }

    @Test
    void itHasALabel() {
        assertThat(exporter().label()).isNotBlank();
    }

    @Test
    void itServesAnOccasion() {
        assertThat(exporter().occasions()).isNotEmpty();
    }

    @Test
    void itDescribesItsDocuments() {
        List<Document> documents = exporter().documents();

        assertThat(documents).isNotEmpty().isEqualTo(exporter().documents());
        assertThat(documents).extracting(Document::id).doesNotHaveDuplicates();
        assertThat(documents).extracting(Document::label).noneMatch(String::isBlank);
    }

    @Test
    void itsSettingsHaveLabelsAndStartValid() {
        List<Setting> settings = exporter().settings();

        assertThat(settings).extracting(Setting::key).doesNotHaveDuplicates();
        assertThat(settings).extracting(Setting::label).noneMatch(String::isBlank);
        assertThat(settings).filteredOn(setting -> !setting.required()).allSatisfy(setting -> assertThat(
                        setting.complaint(setting.initial()))
                .isEmpty());
    }

    @Test
    void itWritesNoSessionAnEmptyOneAndMany() throws IOException {
        for (Document document : documents(Coverage.SESSION)) {
            written(document, SampleReports.withoutSessions());
            written(document, SampleReports.emptySession());
            written(document, SampleReports.sparse());
            assertThat(written(document, SampleReports.several())).isNotEmpty();
        }
    }

    @Test
    void itWritesAnEmptyChapterAndALongOne() throws IOException {
        for (Document document : documents(Coverage.CHAPTER)) {
            written(document, SampleReports.withoutSessions());
            assertThat(written(document, SampleReports.chapter())).isNotEmpty();
            assertThat(written(document, SampleReports.longChapter())).isNotEmpty();
        }
    }

    @Test
    void itWritesHostileText() throws IOException {
        for (Document document : documents(Coverage.SESSION)) {
            writtenAsText(document, SampleReports.hostile());
        }
    }

    @Test
    void itWritesAChapterOfHostileNames() throws IOException {
        for (Document document : documents(Coverage.CHAPTER)) {
            for (Report report : SampleReports.hostileChapters()) {
                writtenAsText(document, report);
            }
        }
    }

    @Test
    void itWritesTheSameReportAsTheSameBytes() throws IOException {
        for (Document document : exporter().documents()) {
            assertThat(written(document, usual(document))).isEqualTo(written(document, usual(document)));
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void itDoesNotDependOnTheLanguageAndZoneOfTheMachine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Document document : exporter().documents()) {
                Locale.setDefault(Locale.ENGLISH);
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
                byte[] here = written(document, usual(document));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(written(document, usual(document))).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void itServesManyThreadsAtOnce() throws Exception {
        Exporter shared = exporter();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Document document : shared.documents()) {
                byte[] alone = written(document, usual(document));
                Callable<byte[]> run = () -> written(shared, document, usual(document));
                for (Future<byte[]> together : threads.invokeAll(Collections.nCopies(200, run))) {
                    assertThat(together.get()).isEqualTo(alone);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void itFlushesTheStreamAndLeavesItOpen() throws IOException {
        for (Document document : exporter().documents()) {
            WatchedStream out = new WatchedStream(Long.MAX_VALUE);
            exporter().write(document.id(), usual(document), values(), out);

            assertThat(out.closed())
                    .as("the stream of %s was closed", document.id())
                    .isFalse();
            assertThat(out.unflushed())
                    .as("unflushed bytes of %s", document.id())
                    .isZero();
        }
    }

    @Test
    void itStopsWhenTheStreamTakesNoMore() {
        for (Document document : exporter().documents()) {
            WatchedStream out = new WatchedStream(10);

            assertThatThrownBy(() -> exporter().write(document.id(), usual(document), values(), out))
                    .as("the stream's own exception, passed on by %s", document.id())
                    .isInstanceOf(IOException.class)
                    .hasMessage(WatchedStream.FULL);
        }
    }

    @Test
    void itRefusesADocumentItDoesNotHave() {
        WatchedStream out = new WatchedStream(Long.MAX_VALUE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporter().write("no-such-document", SampleReports.usual(), values(), out));
        assertThat(out.bytes()).isEmpty();
    }

    private List<Document> documents(Coverage covers) {
        return exporter().documents().stream()
                .filter(document -> document.covers() == covers)
                .toList();
    }

    /** A report of several sessions, such as the host hands over for that document. */
    private static Report usual(Document document) {
        return document.covers() == Coverage.CHAPTER ? SampleReports.chapter() : SampleReports.several();
    }

    private void writtenAsText(Document document, Report report) throws IOException {
        byte[] bytes = written(document, report);
        if (document.mediaType().startsWith("text/")) {
            assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
                    .as("the document %s as UTF-8", document.id())
                    .doesNotThrowAnyException();
        }
    }

    private byte[] written(Document document, Report report) throws IOException {
        return written(exporter(), document, report);
    }

    private byte[] written(Exporter exporter, Document document, Report report) throws IOException {
        WatchedStream out = new WatchedStream(Long.MAX_VALUE);
        exporter.write(document.id(), report, values(), out);
        return out.bytes();
    }
}
