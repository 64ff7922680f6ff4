package crema.session;

import crema.platform.Refusal;
import crema.platform.Sql;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The one order of a session's events. A command asks for its {@link #turn turn} after it has written and before it counts or
 * records; from then until its commit no other command of that session gets further.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    private static final String STEP = Journal.class.getName() + ".step";

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sql sql;

    @Inject
    private Event<Recorded> recorded;

    @Inject
    private Answered answered;

    @Inject
    private Clock clock;

    @Inject
    private TransactionSynchronizationRegistry transaction;

    /** A command's place in the order, and the phase as of that place. */
    record Turn(long seq, Phase phase) {

        Turn require(Predicate<Phase> allowed, String type, String message) {
            if (!allowed.test(phase)) {
                throw Refusal.conflict(type, message);
            }
            return this;
        }
    }

    /**
     * What happened, in its place.
     *
     * @param step the number of the first event of the same command; null: that is this one
     */
    record Entry(Command command, long seq, Long step, SessionEvent what) {

        Recorded recorded() {
            return new Recorded(command.session(), seq, command.caller().id(), command.key(), what);
        }
    }

    /** Runs the use case, unless the same key was answered before: then it answers the same again. */
    Recorded once(Command command, Supplier<Recorded> useCase) {
        return answered.before(command).orElseGet(useCase);
    }

    void begin(UUID session) {
        entityManager
                .createNativeQuery("insert into session_clock (session_id, seq) values (:session, 0)")
                .setParameter("session", session)
                .executeUpdate();
    }

    /** Flushes what was written, counts, and looks at the phase again. */
    Turn turn(UUID session) {
        entityManager.flush();
        count(session, 1);
        return now(session);
    }

    /**
     * Counts so many events at once. Whoever asks for this has written, and looks again at what the use case depends on, unless nothing
     * has happened since the first look.
     *
     * @return the number of the last of them
     */
    long count(UUID session, int events) {
        return sql.counted(
                "update session_clock set seq = last_insert_id(seq + ?) where session_id = ?", events, session);
    }

    private Turn now(UUID session) {
        return sql.rows(
                        "select c.seq, s.phase from session_clock c join session s on s.id = c.session_id"
                                + " where c.session_id = ?",
                        row -> new Turn(row.getLong(1), Phase.valueOf(row.getString(2))),
                        session)
                .get(0);
    }

    Recorded record(Command command, Turn turn, SessionEvent what) {
        return record(List.of(new Entry(command, turn.seq(), step(turn), what))).get(0);
    }

    /** Several that have been counted together, in their order. */
    List<Recorded> record(List<Entry> entries) {
        sql.changeEach(EventRow.INSERT, entries.stream().map(this::values).toList());
        List<Recorded> places = entries.stream().map(Entry::recorded).toList();
        places.forEach(recorded::fire);
        return places;
    }

    private List<?> values(Entry entry) {
        return EventRow.values(TimeOrderedId.next(), entry, clock.instant());
    }

    /** What a command records is one step: its first event has none, and the others have that one's number. */
    private Long step(Turn turn) {
        Long first = (Long) transaction.getResource(STEP);
        if (first == null) {
            transaction.putResource(STEP, turn.seq());
        }
        return first;
    }

    /** All events as they are stored, in order. */
    Stream<EventRow> rows(UUID session) {
        return entityManager
                .createQuery(
                        "from EventRow where sessionId = :session and seq is not null order by seq", EventRow.class)
                .setParameter("session", session)
                .getResultStream();
    }

    /** Events after a place, in order. */
    public List<Recorded> after(UUID session, long seq, int most) {
        return entityManager
                .createQuery("from EventRow where sessionId = :session and seq > :seq order by seq", EventRow.class)
                .setParameter("session", session)
                .setParameter("seq", seq)
                .setMaxResults(most)
                .getResultStream()
                .map(EventRow::recorded)
                .toList();
    }
}
