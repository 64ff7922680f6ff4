package crema.spi;

import java.util.List;
import java.util.Objects;

/**
 * What an exporter gets to read: one chapter of one group, and those of its sessions that a document
 * {@linkplain Coverage covers}. It holds only what its reader may see. Topics off the record are in no report.
 *
 * @param group the group the chapter belongs to
 * @param chapter the chapter that held the sessions
 * @param sessions in the order in which they shall be told; may be empty
 */
public record Report(GroupReport group, ChapterReport chapter, List<SessionReport> sessions) {

    public Report {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(chapter, "chapter");
        sessions = List.copyOf(sessions);
    }
}
