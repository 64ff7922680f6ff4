package org.example.headlines;

import crema.spi.*;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what was discussed, a line each. */
public final class HeadlinesExporter implements Exporter {
    public String id() {
        return "headlines";
    }

    public String label() {
        return "Headlines";
    }

    public Set<Occasion> occasions() {
        return Set.of(Occasion.ON_REQUEST, Occasion.PUBLISHED);
    }

    public List<Document> documents() {
        return List.of(new Document("headlines", "Headlines", "text/plain", "txt"));
    }

    public List<Setting> settings() {
        return List.of(Setting.text("mark", "Mark", "Stands before each line.").withInitial("*"));
    }

    public void write(String documentId, Report report, SettingValues values, OutputStream out) throws IOException {
        document(documentId);
        String headlines = report.sessions().stream()
                .flatMap(session -> session.discussed().stream())
                .map(topic -> values.text("mark") + " " + topic.heading() + "\n")
                .collect(Collectors.joining());
        out.write(headlines.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
