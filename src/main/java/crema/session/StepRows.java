package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The steps of a session, as rows: as many as anybody looks back on. Dots and thumbs are most of what happens and are never undone, so
 * they are passed over; only the last dot is read, because it stands in the way of whatever came before it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepRows {

    /** Twenty steps of a facilitator among all that five scribes write meanwhile, and few enough to be read at a click. */
    static final int MOST = 500;

    /** One statement, so that nothing can come in between: what it does not see has a higher number than all it sees. */
    private static final String STEPS = "from EventRow e where e.sessionId = :session and e.seq > :after"
            + " and (e.type not in ('DotCast', 'DotTakenBack', 'ThumbGiven')"
            + "   or e.seq = (select d.seq from EventRow d where d.sessionId = :session and d.seq > :after"
            + "     and d.type in ('DotCast', 'DotTakenBack') order by d.seq desc limit 1))"
            + " order by e.seq desc";

    @Inject
    private EntityManager entityManager;

    Past latest(UUID session) {
        return Past.of(after(session, 0));
    }

    /** The same once more, and what has happened since. */
    Past again(UUID session, Past past) {
        return past.and(after(session, past.last()));
    }

    private SortedMap<Long, List<Recorded>> after(UUID session, long seq) {
        List<EventRow> latestFirst = entityManager
                .createQuery(STEPS, EventRow.class)
                .setParameter("session", session)
                .setParameter("after", seq)
                .setMaxResults(MOST)
                .getResultList();
        List<EventRow> rows = new ArrayList<>(latestFirst);
        Collections.reverse(rows);
        SortedMap<Long, List<Recorded>> steps = rows.stream()
                .collect(Collectors.groupingBy(
                        EventRow::step, TreeMap::new, Collectors.mapping(EventRow::recorded, Collectors.toList())));
        // Of the longest ago only the end may be there.
        steps.entrySet().removeIf(step -> step.getValue().get(0).seq() != step.getKey());
        return steps;
    }

    /** Whether there is such an event, of whatever kind and however long ago. */
    boolean happened(UUID session, long seq) {
        return entityManager
                        .createQuery(
                                "select count(*) from EventRow where sessionId = :session and seq = :seq", Long.class)
                        .setParameter("session", session)
                        .setParameter("seq", seq)
                        .getSingleResult()
                > 0;
    }
}
