package crema.session;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a vote depends on, as rows: all of it in a few statements, however many votes are counted together. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Polls {

    private static final String POLL = "select s.phase, g.id, g.suspended, r.id, r.number, r.dots, r.cap, r.opened_at,"
            + " t.id, t.state, t.merged_into, t.proposed"
            + " from session s join chapter c on c.id = s.chapter_id join crema_group g on g.id = c.group_id"
            + " left join voting_round r on r.session_id = s.id"
            + "   and r.number = (select max(l.number) from voting_round l where l.session_id = s.id)"
            + " left join topic t on t.session_id = s.id and t.removed_at is null and t.id in (?) where s.id = ?";

    private static final String NOW = "select t.id, c.seq, s.phase, t.state, t.merged_into, r.dots,"
            + " r.revealed_at is not null,"
            + " exists (select 1 from voting_round l where l.session_id = s.id and l.number > r.number),"
            + " (select count(*) from dot d where d.round_id = r.id and d.topic_id = t.id)"
            + " + if(t.proposed, 0, (select count(*) from dot d join topic o on o.id = d.topic_id"
            + "   where d.round_id = r.id and o.session_id = s.id and o.removed_at is null and o.merged_into = t.id)),"
            + " (select count(*) from ballot b where b.round_id = r.id)"
            + " from voting_round r join session s on s.id = r.session_id"
            + " join session_clock c on c.session_id = s.id"
            + " join topic t on t.session_id = s.id and t.removed_at is null and t.id in (?) where r.id = ?";

    /** What was merged into cards, in the order of proposal. */
    private static final String ORIGINALS = "select merged_into, id from topic"
            + " where session_id = ? and removed_at is null and merged_into in (?) order by proposed_as, made, id";

    private static final String MEMBERS = "select member_id from membership where group_id = ? and member_id in (?)";

    private static final String GONE = "select id from member where id in (?) and removed is not null";

    @Inject
    private Sql sql;

    /** A topic that is voted on, and where: one row of what is found. */
    private record Place(
            Phase phase,
            UUID group,
            Instant suspended,
            VotingRound round,
            UUID topic,
            Topic.State state,
            UUID mergedInto,
            boolean proposed) {

        static Place in(UUID session, ResultSet row) throws SQLException {
            UUID round = row.getObject(4, UUID.class);
            UUID topic = row.getObject(9, UUID.class);
            return new Place(
                    Phase.valueOf(row.getString(1)),
                    row.getObject(2, UUID.class),
                    Sql.moment(row, 3),
                    round == null
                            ? null
                            : new VotingRound(
                                    round, session, row.getInt(5), row.getInt(6), row.getInt(7), Sql.moment(row, 8)),
                    topic,
                    topic == null ? null : Topic.State.valueOf(row.getString(10)),
                    row.getObject(11, UUID.class),
                    row.getBoolean(12));
        }

        Poll.Choice choice(Map<UUID, List<UUID>> merged) {
            return new Poll.Choice(state, mergedInto, merged.getOrDefault(topic, List.of(topic)));
        }
    }

    /** @throws Refusal missing when there is no such session */
    Poll of(List<Vote> votes) {
        UUID session = votes.get(0).session();
        List<Place> places = sql.rows(
                POLL,
                row -> Place.in(session, row),
                votes.stream().map(Vote::topic).distinct().toList(),
                session);
        Place any = places.stream().findFirst().orElseThrow(Refusal::missing);
        List<Place> topics =
                places.stream().filter(place -> place.topic() != null).toList();
        Map<UUID, List<UUID>> merged = originals(
                session,
                topics.stream()
                        .filter(place -> !place.proposed())
                        .map(Place::topic)
                        .toList());
        return new Poll(
                session,
                any.phase(),
                any.suspended(),
                members(any.group(), votes),
                any.round(),
                topics.stream().collect(Collectors.toMap(Place::topic, place -> place.choice(merged))));
    }

    /** Asked only where a card is merged, so a vote on a topic by itself costs nothing more. */
    private Map<UUID, List<UUID>> originals(UUID session, List<UUID> cards) {
        return cards.isEmpty()
                ? Map.of()
                : sql.rows(ORIGINALS, Polls::pair, session, cards).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map.Entry<UUID, UUID> pair(ResultSet row) throws SQLException {
        return Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    }

    /** Guests belong to no group, so for them alone nobody is asked. */
    private Set<UUID> members(UUID group, List<Vote> votes) {
        List<UUID> members = votes.stream()
                .map(Vote::caller)
                .filter(caller -> !caller.guest())
                .map(Caller::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return members.isEmpty() ? Set.of() : Set.copyOf(sql.rows(MEMBERS, Polls::id, group, members));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    /**
     * How the poll stands as of the numbers that have just been counted, by topic: everything a vote depends on, looked at again.
     *
     * @throws Refusal when the round has ended meanwhile, or one of the topics is discussed, merged or gone
     */
    Map<UUID, PollNow> now(Poll poll, Set<UUID> topics) {
        Map<UUID, PollNow> now = sql
                .rows(NOW, PollNow::read, List.copyOf(topics), poll.round().id())
                .stream()
                .collect(Collectors.toMap(PollNow::topic, Function.identity()));
        now.values().forEach(PollNow::requireOpen);
        if (!now.keySet().containsAll(topics)) {
            throw Refusal.missing();
        }
        requireStill(poll, topics);
        return now;
    }

    /** What counts with a merged card decides how many dots fit on it. */
    private void requireStill(Poll poll, Set<UUID> topics) {
        Map<UUID, List<UUID>> merged = new HashMap<>();
        topics.forEach(topic -> {
            List<UUID> card = poll.topics().get(topic).card();
            if (!card.equals(List.of(topic))) {
                merged.put(topic, card);
            }
        });
        if (!originals(poll.session(), List.copyOf(merged.keySet())).equals(merged)) {
            throw Refusal.conflict("card-has-changed", "This card was put together with another this moment.");
        }
    }

    /**
     * A guest may be taken off while a first dot is on its way. Whoever takes them off holds the round, which a new ballot waits
     * for: so either that ballot is found and goes too, or they are found gone here, once the ballot is written.
     *
     * @throws Refusal missing when one of those who have just made a ballot is gone
     */
    void requireThere(List<UUID> newcomers) {
        if (!newcomers.isEmpty() && !sql.rows(GONE, Polls::id, newcomers).isEmpty()) {
            throw Refusal.missing();
        }
    }
}
