package crema.session;

import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The board of a past session. A heading that stands for one proposed topic is that topic, worded anew; one that stands for several
 * is a card they are merged into; one that stands for none came up by itself.
 */
final class PastRows {

    private final UUID session;
    private final Instant base;
    private int told;
    private final List<Topic> topics = new ArrayList<>();
    private final List<Topic> cards = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Epiphany> epiphanies = new ArrayList<>();

    /** @throws Refusal when a text is too long, a line nested too deep, or a topic linked to two headings */
    PastRows(UUID session, PastSession past, Instant base) {
        this.session = session;
        this.base = base;
        past.topics().forEach(title -> topics.add(Topic.past(TimeOrderedId.next(), session, title, true, next())));
        past.discussed().forEach(this::discuss);
        past.epiphanies()
                .forEach(line -> epiphanies.add(Epiphany.past(
                        TimeOrderedId.next(), session, line.depth(), line.text(), after(epiphanies.size()))));
    }

    private void discuss(PastSession.Discussed heading) {
        List<Topic> standsFor = heading.proposed().stream().map(topics::get).toList();
        Topic topic = standsFor.size() == 1 ? standsFor.get(0) : card(heading.heading(), standsFor);
        topic.wasDiscussed(++told, heading.heading(), requireSome(heading.votes()));
        int position = 0;
        for (SessionRecord.Line line : heading.notes()) {
            notes.add(Note.past(TimeOrderedId.next(), topic.id(), position++, line.depth(), line.text(), base));
        }
    }

    private Topic card(String heading, List<Topic> originals) {
        Topic card = Topic.past(TimeOrderedId.next(), session, heading, false, next());
        originals.forEach(original -> original.mergeInto(card));
        cards.add(card);
        return card;
    }

    private static Integer requireSome(Integer votes) {
        if (votes != null && votes < 0) {
            throw Refusal.invalid("votes", "A topic cannot have fewer than no votes.");
        }
        return votes;
    }

    /** Lists are read in the order in which their rows were made. */
    private Instant next() {
        return after(topics.size() + cards.size());
    }

    private Instant after(int others) {
        return base.plus(others, ChronoUnit.MICROS);
    }

    /** The proposed topics, in that order. */
    List<Topic> topics() {
        return topics;
    }

    /** What was never proposed as it was discussed; rows others point to. */
    List<Topic> cards() {
        return cards;
    }

    List<Note> notes() {
        return notes;
    }

    List<Epiphany> epiphanies() {
        return epiphanies;
    }
}
