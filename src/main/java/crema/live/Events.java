package crema.live;

import crema.platform.Sql;
import crema.session.Journal;
import crema.session.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the senders read from the database. */
@ApplicationScoped
@Transactional
class Events {

    /** A board further behind than this is told to load itself again; fewer than a {@link Viewer} lets wait. */
    static final int MOST = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sql sql;

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
        return sql
                .rows(
                        "select session_id, seq from session_clock where session_id in (?)",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
                        List.copyOf(sessions))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<String> name(UUID person) {
        return entityManager
                .createQuery("select name from Member where id = :id", String.class)
                .setParameter("id", person)
                .getResultStream()
                .findFirst();
    }
}
