package crema.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What a session leaves behind, as its page shows it and exporters get it. Topics off the record are not in it, and neither is who
 * proposed what.
 *
 * @param title how the notes name the group: its name, unless imported notes spell it another way
 * @param attendees how many people came, as imported notes state it; otherwise how many proposed, voted, wrote or came in as
 *     guests. Null when nobody is known
 * @param picture of the board; null when there is none
 * @param importedFrom the name of the file of notes; null for a session held here. The time of day of an imported one is not known,
 *     so {@code startsAt} tells the day alone
 * @param topics all that were proposed, in that order
 * @param cards the same as they lay on the board at the end: what was merged, under its card
 * @param discussed what was discussed, in that order
 * @param errata corrections made after publication, the oldest first
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
        String title,
        Integer attendees,
        Picture picture,
        PastSession.Wording wording,
        String importedFrom,
        List<Topic> topics,
        List<Card> cards,
        List<Discussed> discussed,
        List<Line> epiphanies,
        List<Correction> errata) {

    public SessionRecord {
        topics = List.copyOf(topics);
        cards = List.copyOf(cards);
        discussed = List.copyOf(discussed);
        epiphanies = List.copyOf(epiphanies);
        errata = List.copyOf(errata);
    }

    /** The day in the zone of the chapter. */
    public LocalDate date() {
        return startsAt.atZone(ZoneId.of(zone)).toLocalDate();
    }

    /**
     * A picture of the board.
     *
     * @param path where the notes say it is, beside them
     * @param id as {@link Pictures} keeps it; null when it was not there
     * @param width and {@code height} in pixels, null when it was not there
     */
    public record Picture(String path, UUID id, Integer width, Integer height) {}

    /**
     * A proposed topic.
     *
     * @param dots null when there was no vote, or its result is not revealed yet
     * @param discussed also as part of a merged one
     * @param earlier what it got in rounds before the last one, the first one first
     */
    public record Topic(
            String title, String description, Integer dots, boolean discussed, List<BoardView.Result> earlier) {

        public Topic {
            earlier = List.copyOf(earlier);
        }
    }

    /** A topic by itself, or what several were merged into: then with the sum of their dots, and those it stands for. */
    public record Card(Topic topic, List<Topic> merges) {

        public Card {
            merges = List.copyOf(merges);
        }
    }

    /**
     * What was said about a topic, or about several merged ones.
     *
     * @param heading how it was worded when it was discussed
     * @param votes as imported notes state them, 0 included; otherwise its dots, null when it has none or they are not revealed yet
     * @param minutes how long, to the nearest; 0 when that is not known, or less than half of one
     * @param proposed the topics it stands for: one, several after a merge, none when it came up by itself
     * @param earlier what it got in rounds before the last one, the first one first
     */
    public record Discussed(
            String heading,
            String description,
            Integer votes,
            long minutes,
            List<Topic> proposed,
            List<BoardView.Result> earlier,
            List<Line> notes) {

        public Discussed {
            proposed = List.copyOf(proposed);
            earlier = List.copyOf(earlier);
            notes = List.copyOf(notes);
        }

        /** Whether it was proposed in other words. */
        public boolean reworded() {
            return proposed.size() == 1 && !proposed.get(0).title().equals(heading);
        }

        /** Whether it stands for several. */
        public boolean merged() {
            return proposed.size() > 1;
        }
    }

    /** A note or an epiphany; {@code depth} counts from 0. */
    public record Line(String text, int depth) {}

    /** An erratum: what was found to be wrong, and when that was said. */
    public record Correction(UUID id, String text, Instant made) {}
}
