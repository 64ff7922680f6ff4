package crema.spi;

import java.util.Objects;

/**
 * A group, as a report names it.
 *
 * @param slug the group's part of an address
 * @param name the name people read
 */
public record GroupReport(String slug, String name) {

    public GroupReport {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(name, "name");
    }
}
