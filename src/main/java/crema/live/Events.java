package crema.live;

import crema.session.Journal;
import crema.session.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the senders read from the database. */
@ApplicationScoped
@Transactional
class Events {

    /** A board further behind than this is told to load itself again; fewer than a {@link Viewer} lets wait. */
    static final int MOST = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Journal journal;

    List<Recorded> after(UUID session, long seq) {
        return journal.after(session, seq, MOST);
    }

    long latest(UUID session) {
        return latest(Set.of(session)).getOrDefault(session, 0L);
    }

    /** The numbers of the last events, by session. */
    Map<UUID, Long> latest(Collection<UUID> sessions) {
        Map<UUID, Long> latest = new HashMap<>();
        List<Tuple> rows = entityManager
                .createQuery(
                        "select s.id, cast(sql('(select c.seq from session_clock c where c.session_id = ?)', s.id) as Long)"
                                + " from Session s where s.id in :sessions",
                        Tuple.class)
                .setParameter("sessions", sessions)
                .getResultList();
        rows.forEach(row -> latest.put(row.get(0, UUID.class), row.get(1, Long.class)));
        return latest;
    }

    Optional<String> name(UUID person) {
        return entityManager
                .createQuery("select name from Member where id = :id", String.class)
                .setParameter("id", person)
                .getResultStream()
                .findFirst();
    }
}
