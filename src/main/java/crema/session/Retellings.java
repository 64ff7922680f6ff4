package crema.session;

import crema.member.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How a session went, told again to whoever may read its record. */
@ApplicationScoped
@Transactional
public class Retellings {

    @Inject
    private Sessions sessions;

    @Inject
    private BoardRows rows;

    @Inject
    private Journal journal;

    /** Something that happened, in the words of the record. */
    public record Moment(Instant at, Recorded event) {}

    /**
     * Time that was given to one topic without another in between.
     *
     * @param after how long after the first topic was started
     */
    public record Turn(UUID topic, String heading, Duration after, Duration length) {

        /** Timeboxes that follow one another are one turn. */
        static List<Turn> of(List<Tuple> timeboxes) {
            List<Turn> turns = new ArrayList<>();
            for (Tuple box : timeboxes) {
                Instant first = timeboxes.get(0).get(2, Instant.class);
                Duration after = Duration.between(first, box.get(2, Instant.class));
                Duration length = Duration.between(box.get(2, Instant.class), box.get(3, Instant.class));
                Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
                if (last != null && last.topic().equals(box.get(0, UUID.class))) {
                    turns.set(turns.size() - 1, last.until(after.plus(length)));
                } else {
                    turns.add(new Turn(box.get(0, UUID.class), box.get(1, String.class), after, length));
                }
            }
            return turns;
        }

        private Turn until(Duration end) {
            return new Turn(topic, heading, after, end.minus(after));
        }
    }

    /** @throws crema.platform.Refusal missing for whoever may not read the record */
    public List<Moment> moments(Caller caller, UUID id) {
        Session session = sessions.read(caller, id).session();
        BoardRows.Head head = rows.head(session.id());
        Retelling retelling =
                new Retelling(onRecord(session.id(), head), rows.notes(session.id()), rows.epiphanies(session.id()));
        List<Moment> told = new ArrayList<>();
        journal.rows(session.id()).forEach(row -> retelling
                .of(row.recorded().what())
                .forEach(event -> told.add(
                        new Moment(row.happenedAt(), new Recorded(session.id(), told.size() + 1, null, null, event)))));
        return told;
    }

    /** What was discussed how long, in the order of the evening; who spoke is not known. */
    public List<Turn> turns(Caller caller, String group, String chapter, String slug) {
        return rows.turns(sessions.read(caller, group, chapter, slug).session().id());
    }

    private List<CardRow> onRecord(UUID session, BoardRows.Head head) {
        return RecordTopics.onRecord(rows.topics(session, head, null));
    }
}
