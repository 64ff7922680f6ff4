package crema.session;

import crema.platform.Json;
import crema.platform.Retried;
import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has a board open, on whichever node. A node that dies says nothing any more, so its people are gone after a while. */
@Retried
@ApplicationScoped
@Transactional
public class Presence {

    /** How long somebody counts as present without having been renewed. */
    static final Duration LASTS = Duration.ofSeconds(30);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** A board that is open: whose it is, and the sign-in it was opened with. */
    public record Seat(UUID session, UUID member, UUID device) {}

    /** Who is there, or would like to speak, is not as it was. */
    public record Changed(UUID session) {}

    /** These are open on that node; in one statement, however many. What no node has renewed is forgotten. */
    public void renew(String node, Collection<Seat> seats) {
        // First: whoever waits for another node must not hold its own rows already.
        entityManager
                .createNativeQuery("delete from presence where last_seen < :since")
                .setParameter("since", clock.instant().minus(LASTS))
                .executeUpdate();
        entityManager
                .createNativeQuery("insert into presence (session_id, member_id, device, node, last_seen)"
                        + " select s.session, s.member, s.device, :node, :now from" + SEATS
                        + " on duplicate key update last_seen = :now")
                .setParameter("node", node)
                .setParameter("seats", Json.write(seats))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * These are open on that node no longer. Whoever facilitates is missed only once that has lasted: a page loaded again hands nothing
     * over.
     */
    public void leave(String node, Collection<Seat> seats) {
        Map<UUID, UUID> facilitators = facilitators(seats);
        delete(
                node,
                seats.stream()
                        .filter(seat -> !seat.member().equals(facilitators.get(seat.session())))
                        .toList());
    }

    private Map<UUID, UUID> facilitators(Collection<Seat> seats) {
        return entityManager
                .createQuery(
                        "select id, facilitatorId from Session where id in :sessions and facilitatorId is not null",
                        Tuple.class)
                .setParameter("sessions", seats.stream().map(Seat::session).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    private void delete(String node, Collection<Seat> seats) {
        entityManager
                .createNativeQuery(
                        "delete p from presence p join" + SEATS
                                + " on p.session_id = cast(s.session as uuid) and p.device = cast(s.device as uuid) where p.node = :node")
                .setParameter("node", node)
                .setParameter("seats", Json.write(seats))
                .executeUpdate();
    }

    /** Whether somebody has the board of that session open. */
    boolean isThere(UUID session, UUID person) {
        return ((Number) entityManager
                                .createNativeQuery(
                                        "select count(*) from presence where session_id = :session and member_id = :person"
                                                + " and last_seen >= :since")
                                .setParameter("session", session)
                                .setParameter("person", person)
                                .setParameter("since", clock.instant().minus(LASTS))
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    /** Whether that person is among those who are there, and whoever facilitates is not. */
    static boolean deserted(List<BoardView.Present> there, UUID person) {
        return there.stream().anyMatch(one -> one.id().equals(person))
                && there.stream().noneMatch(BoardView.Present::facilitator);
    }

    /** Who is in that room now, in the order of the many. */
    List<BoardView.Present> at(UUID session) {
        return at(Set.of(session)).getOrDefault(session, List.of());
    }

    /**
     * Who is in each of these rooms now: with a board open, or without a device and named by the facilitator. Whoever facilitates
     * comes first, the others by name; a room without anybody is not in it.
     */
    public Map<UUID, List<BoardView.Present>> at(Collection<UUID> sessions) {
        List<UUID> in = List.copyOf(sessions);
        return sql
                .rows(
                        PEOPLE,
                        row -> Map.entry(row.getObject(1, UUID.class), person(row)),
                        in,
                        clock.instant().minus(LASTS),
                        in)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static BoardView.Present person(ResultSet row) throws SQLException {
        int hand = row.getInt(6);
        return new BoardView.Present(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getBoolean(7),
                hand == 0 ? null : Integer.valueOf(hand),
                row.getBoolean(8));
    }

    /** How many have voted in the latest round of each and are not in the room now; nobody's session is not in it. */
    public Map<UUID, Integer> away(Collection<UUID> sessions) {
        return sql
                .rows(
                        AWAY,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
                        List.copyOf(sessions),
                        clock.instant().minus(LASTS))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final String AWAY = "select r.session_id, count(*)"
            + " from voting_round r join ballot b on b.round_id = r.id where r.session_id in (?)"
            + " and r.number = (select max(l.number) from voting_round l where l.session_id = r.session_id)"
            + " and not exists (select 1 from presence p where p.session_id = r.session_id"
            + "   and p.member_id = b.voter_id and p.last_seen >= ?)"
            + " and not exists (select 1 from member m where m.id = b.voter_id and m.guest_of = r.session_id"
            + "   and m.by_hand and m.removed is null) group by r.session_id";

    private static final String PEOPLE = "select x.session_id, m.id, m.name, m.id <=> s.facilitator_id as runs,"
            + " m.guest_of is not null, if(h.raised_at is null or h.has_word, 0,"
            + "   rank() over (partition by x.session_id, h.raised_at is null, h.has_word order by h.raised_at)),"
            + " x.device, coalesce(h.has_word, 0)"
            + " from (select session_id, member_id, 1 as device from presence"
            + "     where session_id in (?) and last_seen >= ?"
            + "   union select guest_of, id, 0 from member where guest_of in (?) and by_hand) x"
            + " join member m on m.id = x.member_id and m.removed is null join session s on s.id = x.session_id"
            + " left join raised_hand h on h.session_id = x.session_id and h.member_id = x.member_id"
            + " order by runs desc, m.name, m.id";

    private static final String SEATS = " json_table(:seats, '$[*]' columns (session char(36) path '$.session',"
            + " member char(36) path '$.member', device char(36) path '$.device')) s";
}
