package crema.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole board as one person may see it at {@code seq}: what the page renders, and what a socket that fell too far behind
 * loads again. Titles of groups and chapters are shown as written; all instants are UTC.
 *
 * @param seq the number of the last event this view contains; deltas continue with {@code seq + 1}
 * @param now the server's clock when the view was read, so that a countdown does not trust the reader's clock
 * @param phase the lower-case word of a {@link Phase}
 * @param publishesAt when a closed session is published by itself; null while it is not closed
 * @param joinCode the guests' code; null where this person may not hand it on or guests are not allowed
 * @param voted how many people have cast a dot in the current round, whatever became of it
 * @param away how many of those have no board open any more: with {@code people} they are the room that votes
 * @param facilitator the name of whoever runs the session; null while nobody does
 * @param callLink where those who are not in the room call in; empty: nowhere
 * @param speakerQueue whether hands are raised on the board
 * @param joinLocked whether the guests' code lets nobody in for now
 * @param scribe who takes the notes; null while nobody does
 * @param scribes who may write notes beside whoever facilitates; null where everybody may
 * @param thumbs how many say what about the running topic since its time is up
 * @param people who is in the room; not part of what {@code seq} numbers
 */
public record BoardView(
        long seq,
        Instant now,
        String phase,
        Instant publishesAt,
        Where session,
        String joinCode,
        boolean joinLocked,
        String callLink,
        boolean speakerQueue,
        Me me,
        Round round,
        int voted,
        int away,
        String facilitator,
        Named scribe,
        List<UUID> scribes,
        List<Present> people,
        Thumbs thumbs,
        List<Card> topics,
        List<Epiphany> epiphanies) {

    public BoardView {
        people = List.copyOf(people);
        scribes = scribes == null ? null : List.copyOf(scribes);
        topics = List.copyOf(topics);
        epiphanies = List.copyOf(epiphanies);
    }

    /**
     * @param path the public address of the session, such as {@code /g/harbour/lisbon/2026-03-12}
     * @param pattern seconds of the first, the second and further timeboxes of a topic; the last repeats
     */
    public record Where(
            UUID id,
            String group,
            String chapter,
            String zone,
            String path,
            Instant startsAt,
            Instant endsAt,
            List<Integer> pattern) {

        public Where {
            pattern = List.copyOf(pattern);
        }
    }

    /**
     * Who is looking and what they may do now.
     *
     * @param dotsLeft null while no round is open to them
     * @param thumb what they said when the time of the running topic was up: {@code go-on}, {@code either-way}, {@code move-on}, or
     *     null
     */
    public record Me(
            UUID id,
            String name,
            boolean guest,
            Integer dotsLeft,
            boolean mayParticipate,
            boolean mayScribe,
            boolean mayFacilitate,
            boolean mayClaim,
            boolean mayPublish,
            String thumb) {}

    /**
     * Somebody who is in the room.
     *
     * @param facilitator they run the session
     * @param guest they belong to this session only, and can be taken off it
     * @param device they have the board open; otherwise the facilitator enters what they say
     * @param hand their place among those who would like to speak, from 1; null while they would not
     * @param speaking they have the word
     */
    public record Present(
            UUID id, String name, boolean facilitator, boolean guest, boolean device, Integer hand, boolean speaking) {}

    /** Somebody by name. */
    public record Named(UUID id, String name) {}

    /** The current voting round; {@code cap} is the most one person may put on one topic. */
    public record Round(int number, int dots, int cap, boolean revealed) {}

    /**
     * A topic as a card.
     *
     * @param column {@code to-discuss}, {@code discussing} or {@code discussed}
     * @param dots the sum of all dots; null while counts are hidden
     * @param mine the reader's own dots on it
     * @param author null while hidden; of a merged card all authors
     * @param proposed its place among those that are still to be discussed, before dots decide
     * @param seconds how long it has been discussed in timeboxes that have ended
     * @param offRecord nothing of it is kept: no notes, and not its title
     * @param originals the topics that were merged into it, in the order of proposal
     * @param earlier what earlier rounds gave it, the first one first; a round that gave it nothing is not in it
     */
    public record Card(
            UUID id,
            String title,
            String description,
            String column,
            Integer dots,
            int mine,
            boolean own,
            String author,
            long proposed,
            long seconds,
            Timebox timebox,
            List<Line> notes,
            boolean offRecord,
            List<Original> originals,
            List<Result> earlier) {

        public Card {
            notes = List.copyOf(notes);
            originals = List.copyOf(originals);
            earlier = List.copyOf(earlier);
        }

        /** One that nobody has discussed yet. */
        public static Card waiting(BoardCard card, Integer dots, int mine, boolean own, List<Result> earlier) {
            List<Original> originals = card.originals().stream()
                    .map(original -> new Original(original.id(), original.title()))
                    .toList();
            return new Card(
                    card.id(),
                    card.title(),
                    card.description(),
                    "to-discuss",
                    dots,
                    mine,
                    own,
                    null,
                    card.proposedAs(),
                    0,
                    null,
                    List.of(),
                    card.offRecord(),
                    originals,
                    earlier);
        }
    }

    /**
     * A running timebox: {@code number} counts from 1 within its topic.
     *
     * @param startedAt moved on by pauses, as is {@code endsAt}
     * @param pausedAt since when its clock stands still; null while it runs
     */
    public record Timebox(int number, Instant startedAt, Instant endsAt, Instant pausedAt) {}

    /** How many say what when time is up. */
    public record Thumbs(int goOn, int eitherWay, int moveOn) {

        static final Thumbs NONE = new Thumbs(0, 0, 0);

        int answered() {
            return goOn + eitherWay + moveOn;
        }
    }

    /** A topic that was merged into a card. */
    public record Original(UUID id, String title) {}

    /** The dots a round gave, by its number. */
    public record Result(int round, int dots) {

        /** One for each round, the first one first. */
        static List<Result> sums(Stream<Result> parts) {
            Map<Integer, Integer> sums =
                    parts.collect(Collectors.toMap(Result::round, Result::dots, Integer::sum, TreeMap::new));
            return sums.entrySet().stream()
                    .map(sum -> new Result(sum.getKey(), sum.getValue()))
                    .toList();
        }
    }

    /** An epiphany; {@code from} is the line of notes it was found in, which may be gone, or null. */
    public record Epiphany(UUID id, String text, int depth, UUID from) {}

    /** A note; {@code depth} counts from 0; {@code struck}: it does not go into the record. */
    public record Line(UUID id, String text, int depth, boolean struck) {}
}
