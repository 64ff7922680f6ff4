package crema.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a chapter has published.
 *
 * @param zone an IANA name
 * @param sessions published ones, the latest first
 */
public record ChapterRecord(
        UUID id, String group, String groupSlug, String name, String slug, String zone, List<Head> sessions) {

    public ChapterRecord {
        sessions = List.copyOf(sessions);
    }

    /** The public address. */
    public String path() {
        return "/g/" + groupSlug + "/" + slug;
    }

    /**
     * What a list tells of a session.
     *
     * @param title how its notes name the group
     * @param attendees null when nobody is known
     */
    public record Head(String slug, String title, Instant startsAt, Integer attendees) {}
}
