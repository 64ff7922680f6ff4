package crema.spi;

import java.time.ZoneId;
import java.util.Objects;

/**
 * A chapter, as a report names it.
 *
 * @param slug the chapter's part of an address
 * @param name the name people read
 * @param zone governs the dates of its sessions
 */
public record ChapterReport(String slug, String name, ZoneId zone) {

    public ChapterReport {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(zone, "zone");
    }
}
