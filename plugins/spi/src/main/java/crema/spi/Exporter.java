package crema.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * Turns a report into documents: notes, a calendar, a digest.
 *
 * <p>Crema finds exporters with {@link java.util.ServiceLoader}: a public class with a public constructor without
 * arguments, named in {@code META-INF/services/crema.spi.Exporter}. One instance serves all groups and many threads at
 * once, so it keeps no state between calls. {@code crema-testkit} proves what is promised here.
 */
public interface Exporter {

    /**
     * The name that stored settings, addresses and logs use; it never changes.
     *
     * @return lower-case letters, digits and hyphens
     */
    String id();

    /**
     * The name people read.
     *
     * @return a few words, not blank
     */
    String label();

    /**
     * The occasions this exporter serves; a group enables those it wants.
     *
     * @return at least one
     */
    Set<Occasion> occasions();

    /**
     * The documents this exporter can write.
     *
     * @return descriptors with different ids
     */
    List<Document> documents();

    /**
     * What a group may configure, in the order of the form.
     *
     * @return settings with different keys, by default none
     */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Writes one document. The same arguments give the same bytes, whatever the machine's clock, language and zone are.
     *
     * @param documentId the id of one of {@link #documents()}
     * @param report what to write about, as the document {@linkplain Coverage covers} it; it may have no session at all
     * @param values a valid value for each of {@link #settings()}
     * @param out counted and capped by the host; flushed, but never closed, by the exporter. Text goes out as UTF-8
     * @throws IllegalArgumentException if there is no such document; nothing has been written then
     * @throws IOException whatever {@code out} throws, passed on: that is how the host ends a run past its limits
     */
    void write(String documentId, Report report, SettingValues values, OutputStream out) throws IOException;

    /**
     * One of {@link #documents()}.
     *
     * @throws IllegalArgumentException if there is none with this id
     */
    default Document document(String documentId) {
        return documents().stream()
                .filter(document -> document.id().equals(documentId))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The exporter " + id() + " has no document " + documentId));
    }
}
