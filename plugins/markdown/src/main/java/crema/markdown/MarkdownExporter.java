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

/** Writes the notes of sessions, and the index of a chapter's notes, as Markdown: UTF-8, lines that end with {@code \n}. */
public final class MarkdownExporter implements Exporter {

    private static final Document NOTES = new Document("notes", "Notes", "text/markdown", "md");

    private static final Document INDEX = Document.ofChapter("index", "Index", "text/markdown", "md");

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
        return List.of(NOTES, INDEX);
    }

    @Override
    public void write(String documentId, Report report, SettingValues values, OutputStream out) throws IOException {
        if (document(documentId).equals(INDEX)) {
            write(new Index(report, NOTES).text(), out);
        } else {
            writeNotes(report, out);
        }
        out.flush();
    }

    private static void writeNotes(Report report, OutputStream out) throws IOException {
        String separator = "";
        for (SessionReport session : report.sessions()) {
            write(separator + new Notes(session).text(), out);
            separator = "\n---\n\n";
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
