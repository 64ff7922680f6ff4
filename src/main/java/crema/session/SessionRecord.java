package crema.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a session leaves behind, as its page shows it and exporters get it. Topics off the record are not in it, and neither is who
 * proposed what.
 *
 * @param attendees how many people proposed, voted, wrote or came in as guests; 0 when nobody is known
 * @param topics all that were proposed, in that order
 * @param discussed those that were discussed, in that order
 */
public record SessionRecord(
        UUID id,
        String slug,
        String path,
        Phase phase,
        Instant startsAt,
        Instant publishedAt,
        String zone,
        String group,
        String groupSlug,
        String chapter,
        String chapterSlug,
        int attendees,
        List<Topic> topics,
        List<Topic> discussed,
        List<Line> epiphanies) {

    public SessionRecord {
        topics = List.copyOf(topics);
        discussed = List.copyOf(discussed);
        epiphanies = List.copyOf(epiphanies);
    }

    /** @param dots null when there was no vote, or its result is not revealed yet */
    public record Topic(String title, String description, Integer dots, long minutes, List<Line> notes) {

        public Topic {
            notes = List.copyOf(notes);
        }
    }

    /** A note or an epiphany; {@code depth} counts from 0. */
    public record Line(String text, int depth) {}
}
