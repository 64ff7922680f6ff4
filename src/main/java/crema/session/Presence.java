package crema.session;

import crema.platform.Json;
import crema.platform.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has a board open, on whichever node. A node that dies says nothing any more, so its people are gone after a while. */
@Retried
@ApplicationScoped
@Transactional
public class Presence {

    /** How long somebody counts as present without having been renewed. */
    private static final Duration LASTS = Duration.ofSeconds(30);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** A board that is open: whose it is, and the sign-in it was opened with. */
    public record Seat(UUID session, UUID member, UUID device) {}

    /** These are open on that node; in one statement, however many. What no node has renewed is forgotten. */
    public void renew(String node, Collection<Seat> seats) {
        entityManager
                .createNativeQuery("insert into presence (session_id, member_id, device, node, last_seen)"
                        + " select s.session, s.member, s.device, :node, :now from" + SEATS
                        + " on duplicate key update last_seen = :now")
                .setParameter("node", node)
                .setParameter("seats", Json.write(seats))
                .setParameter("now", clock.instant())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from presence where last_seen < :since")
                .setParameter("since", clock.instant().minus(LASTS))
                .executeUpdate();
    }

    /** These are open on that node no longer. */
    public void leave(String node, Collection<Seat> seats) {
        entityManager
                .createNativeQuery(
                        "delete p from presence p join" + SEATS
                                + " on p.session_id = cast(s.session as uuid) and p.device = cast(s.device as uuid) where p.node = :node")
                .setParameter("node", node)
                .setParameter("seats", Json.write(seats))
                .executeUpdate();
    }

    /** Who is at each of these boards now, whoever facilitates first and then by name; a board without anybody is not in it. */
    public Map<UUID, List<BoardView.Present>> at(Collection<UUID> sessions) {
        List<Tuple> rows = rows(sessions);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> UUID.fromString(row.get(0, String.class)),
                        Collectors.mapping(
                                row -> new BoardView.Present(
                                        row.get(1, String.class),
                                        row.get(2, Number.class).intValue() == 1),
                                Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(Collection<UUID> sessions) {
        return entityManager
                .createNativeQuery(
                        "select cast(p.session_id as char(36)), m.name, max(m.id <=> s.facilitator_id) as runs"
                                + " from presence p join member m on m.id = p.member_id join session s on s.id = p.session_id"
                                + " where p.session_id in (:sessions) and p.last_seen >= :since"
                                + " group by p.session_id, m.id, m.name order by runs desc, m.name, m.id",
                        Tuple.class)
                .setParameter("sessions", sessions)
                .setParameter("since", clock.instant().minus(LASTS))
                .getResultList();
    }

    private static final String SEATS = " json_table(:seats, '$[*]' columns (session char(36) path '$.session',"
            + " member char(36) path '$.member', device char(36) path '$.device')) s";
}
