package crema.session;

import crema.community.Chapter;
import crema.community.Group;
import crema.community.Role;
import crema.member.Caller;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * What a vote depends on, as rows: all of it in a few queries, however many votes are counted together. Lists of ids are written
 * out as so many parameters, because Hibernate translates a query with a list parameter anew each time, which costs more than the
 * vote; a list of another length is filled up with its last.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Polls {

    private static final String POLL = "select s, c, g, r, t.id, t.state, t.mergedInto, t.proposed"
            + " from Session s join Chapter c on c.id = s.chapterId join Group g on g.id = c.groupId"
            + " left join VotingRound r on r.sessionId = s.id"
            + "   and r.number = (select max(l.number) from VotingRound l where l.sessionId = s.id)"
            + " left join Topic t on t.sessionId = s.id and t.id in :topics where s.id = :session";

    private static final String NOW = "select new crema.session.PollNow(t.id,"
            + " cast(sql('(select c.seq from session_clock c where c.session_id = ?)', s.id) as Long),"
            + " s.phase, t.state, t.mergedInto, r.dots, r.revealedAt is not null,"
            + " exists (select 1 from VotingRound l where l.sessionId = s.id and l.number > r.number),"
            + " (select count(*) from Dot d where d.roundId = r.id and d.topicId = t.id)"
            + " + case when t.proposed then 0L else (select count(*) from Dot d join Topic o on o.id = d.topicId"
            + "   where d.roundId = r.id and o.sessionId = t.sessionId and o.mergedInto = t.id) end,"
            + " (select count(*) from Ballot b where b.roundId = r.id))"
            + " from VotingRound r join Session s on s.id = r.sessionId"
            + " join Topic t on t.sessionId = s.id and t.id in :topics where r.id = :round";

    /** What was merged into cards, in the order of proposal. */
    private static final String ORIGINALS = "select o.mergedInto, o.id from Topic o"
            + " where o.sessionId = :session and o.mergedInto in :cards order by o.proposedAs, o.made, o.id";

    private static final String BALLOTS =
            "from Ballot b left join fetch b.dots" + " where b.roundId = :round and b.voterId in :voters order by b.id";

    private static final String ROLES = "select m.memberId, " + Sessions.ROLE
            + " from Membership m join Chapter c on c.id = :chapter"
            + " where m.groupId = :group and m.memberId in :members";

    private static final String GONE = "select m.id from Member m where m.id in :voters and m.removed is not null";

    /** The lengths of lists: one for who votes alone, and few enough to be parsed once each. */
    private static final List<Integer> LENGTHS = List.of(1, 8, BallotBox.TOGETHER);

    @Inject
    private EntityManager entityManager;

    /** @throws Refusal missing when there is no such session */
    Poll of(List<Vote> votes) {
        List<Tuple> rows = query(POLL, Tuple.class, "topics", votes.stream().map(Vote::topic))
                // A vote changes none of it, so nothing of it is compared when its dot is written.
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setParameter("session", votes.get(0).session())
                .getResultList();
        if (rows.isEmpty()) {
            throw Refusal.missing();
        }
        Tuple row = rows.get(0);
        Chapter chapter = row.get(1, Chapter.class);
        Group group = row.get(2, Group.class);
        Session session = row.get(0, Session.class);
        List<Tuple> topics = rows.stream().filter(each -> each.get(4) != null).toList();
        Map<UUID, List<UUID>> merged = originals(
                session,
                topics.stream()
                        .filter(each -> !each.get(7, Boolean.class))
                        .map(each -> each.get(4, UUID.class))
                        .toList());
        Map<UUID, Poll.Choice> choices = new HashMap<>();
        topics.forEach(each -> choices.put(
                each.get(4, UUID.class),
                new Poll.Choice(
                        each.get(5, Topic.State.class),
                        each.get(6, UUID.class),
                        merged.getOrDefault(each.get(4, UUID.class), List.of(each.get(4, UUID.class))))));
        return new Poll(session, chapter, group, row.get(3, VotingRound.class), choices, roles(group, chapter, votes));
    }

    /** Asked only where a card is merged, so a vote on a topic by itself costs nothing more. */
    private Map<UUID, List<UUID>> originals(Session session, List<UUID> cards) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        return query(ORIGINALS, Tuple.class, "cards", cards.stream())
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("session", session.id())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toList())));
    }

    /** Guests have none, so for them alone nobody is asked. */
    private Map<UUID, List<Role>> roles(Group group, Chapter chapter, List<Vote> votes) {
        List<UUID> members = votes.stream()
                .map(Vote::caller)
                .filter(caller -> !caller.guest())
                .map(Caller::id)
                .toList();
        if (members.isEmpty()) {
            return Map.of();
        }
        return query(ROLES, Tuple.class, "members", members.stream())
                .setParameter("chapter", chapter.id())
                .setParameter("group", group.id())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, Role.class), Collectors.toList())));
    }

    /** The ballots of those who have one in the round, by voter. */
    Map<UUID, Ballot> lockedBallots(Poll poll, List<Vote> votes) {
        if (poll.round() == null) {
            return new HashMap<>();
        }
        return query(BALLOTS, Ballot.class, "voters", votes.stream().map(Vote::voter))
                .setParameter("round", poll.round().id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Ballot::voter, ballot -> ballot, (one, same) -> one, HashMap::new));
    }

    /**
     * How the poll stands as of the numbers that have just been counted, by topic: everything a vote depends on, looked at again.
     *
     * @throws Refusal when the round has ended meanwhile, or one of the topics is discussed, merged or gone
     */
    Map<UUID, PollNow> now(Poll poll, Collection<UUID> topics) {
        Map<UUID, PollNow> now = query(NOW, PollNow.class, "topics", topics.stream())
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("round", poll.round().id())
                .getResultList()
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
    private void requireStill(Poll poll, Collection<UUID> topics) {
        Map<UUID, List<UUID>> merged = new HashMap<>(poll.topics().entrySet().stream()
                .filter(choice -> topics.contains(choice.getKey()))
                .filter(choice -> !choice.getValue().card().equals(List.of(choice.getKey())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, choice -> choice.getValue().card())));
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
        if (!newcomers.isEmpty()
                && !query(GONE, UUID.class, "voters", newcomers.stream())
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList()
                        .isEmpty()) {
            throw Refusal.missing();
        }
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type, String list, Stream<UUID> ids) {
        List<UUID> distinct = ids.distinct().toList();
        int length = LENGTHS.stream()
                .filter(enough -> enough >= distinct.size())
                .findFirst()
                .orElseThrow();
        String places = IntStream.range(0, length)
                .mapToObj(place -> ":" + list + place)
                .collect(Collectors.joining(", ", "in (", ")"));
        // One parameter in a list would be taken for a list.
        String oneOfThem = length == 1 ? "= :" + list + 0 : places;
        TypedQuery<T> query = entityManager.createQuery(hql.replace("in :" + list, oneOfThem), type);
        for (int place = 0; place < length; place++) {
            query.setParameter(list + place, distinct.get(Math.min(place, distinct.size() - 1)));
        }
        return query;
    }
}
