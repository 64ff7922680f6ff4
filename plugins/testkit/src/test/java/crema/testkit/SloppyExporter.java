package crema.testkit;

import crema.spi.ChoiceSetting.Choice;
import crema.spi.Document;
import crema.spi.Exporter;
import crema.spi.Occasion;
import crema.spi.Report;
import crema.spi.Setting;
import crema.spi.SettingValues;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks every promise it can, in the ways people do. */
final class SloppyExporter implements Exporter {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = MADE.incrementAndGet();
    private int runs;

    @Override
    public String id() {
        return "sloppy-" + number;
    }

    @Override
    public String label() {
        return " ";
    }

    @Override
    public Set<Occasion> occasions() {
        return Set.of();
    }

    @Override
    public List<Document> documents() {
        Document document = new Document("sloppy", " ", "text/plain", "txt");
        return List.of(document, document, Document.ofChapter("sloppy", " ", "text/plain", "txt"));
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.text("tea", "", "").withInitial("green").matching("black", "Black, please."),
                Setting.choice("tea", "Tea", "", new Choice("", "None")));
    }

    @Override
    public void write(String documentId, Report report, SettingValues values, OutputStream out) throws IOException {
        runs++;
        String discussed = report.sessions().get(0).discussed().get(0).heading();
        try (PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_16)) {
            print.print(String.format("%s %d %d", discussed, number, runs));
        }
    }
}
