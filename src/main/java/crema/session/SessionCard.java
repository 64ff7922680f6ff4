package crema.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session in a list.
 *
 * @param titles once it is published what was talked about, in that order; before that, and for members alone, what is proposed
 */
public record SessionCard(
        UUID id,
        String slug,
        Instant startsAt,
        Phase phase,
        String chapterSlug,
        String chapter,
        String zone,
        String groupSlug,
        String group,
        long topics,
        List<String> titles) {

    public SessionCard {
        titles = List.copyOf(titles);
    }

    /** As the query of a list finds it: {@code titles} one a line. */
    public SessionCard(
            UUID id,
            String slug,
            Instant startsAt,
            Phase phase,
            String chapterSlug,
            String chapter,
            String zone,
            String groupSlug,
            String group,
            Long topics,
            String titles) {
        this(
                id,
                slug,
                startsAt,
                phase,
                chapterSlug,
                chapter,
                zone,
                groupSlug,
                group,
                (long) topics,
                titles == null ? List.of() : titles.lines().toList());
    }

    /** The public address. */
    public String path() {
        return "/g/" + groupSlug + "/" + chapterSlug + "/" + slug;
    }
}
