package crema.markdown;

import crema.spi.Document;
import crema.spi.Exporter;
import crema.spi.Occasion;
import crema.spi.Report;
import crema.spi.SessionReport;
import crema.spi.SettingValues;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Writes the notes of sessions as Markdown: UTF-8, lines that end with {@code \n}. */
public final class MarkdownExporter implements Exporter {

    private static final List<Document> DOCUMENTS = List.of(new Document("notes", "Notes", "text/markdown", "md"));

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public Set<Occasion> occasions() {
        return Set.of(Occasion.ON_REQUEST, Occasion.PUBLISHED);
    }

    @Override
    public List<Document> documents() {
        return DOCUMENTS;
    }

    @Override
    public void write(String documentId, Report report, SettingValues values, OutputStream out) throws IOException {
        document(documentId);
        String separator = "";
        for (SessionReport session : report.sessions()) {
            String notes = separator + new Notes(session).text();
            out.write(notes.getBytes(StandardCharsets.UTF_8));
            separator = "\n---\n\n";
        }
        out.flush();
    }
}
