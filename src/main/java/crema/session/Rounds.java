package crema.session;

import crema.community.Chapter;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Voting rounds, ballots and dots, as rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rounds {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The latest round, open or revealed. */
    Optional<VotingRound> latest(UUID session) {
        return entityManager
                .createQuery("from VotingRound where sessionId = :session order by number desc", VotingRound.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same, locked. */
    Optional<VotingRound> lockedLatest(UUID session) {
        Optional<VotingRound> latest = latest(session);
        latest.ifPresent(round -> entityManager.lock(round, LockModeType.PESSIMISTIC_WRITE));
        return latest;
    }

    /** Goes on with a round that is not revealed yet, or opens the next one with what the chapter grants. */
    VotingRound open(UUID session, Chapter chapter) {
        Optional<VotingRound> latest = latest(session);
        return latest.filter(round -> !round.revealed())
                .orElseGet(() ->
                        next(session, chapter, latest.map(VotingRound::number).orElse(0) + 1));
    }

    private VotingRound next(UUID session, Chapter chapter, int number) {
        int dots = chapter.customs().dotsFor(cards(session));
        return granting(new VotingRound(
                TimeOrderedId.next(), session, number, dots, Math.min(dots, chapter.dotsPerTopic()), clock.instant()));
    }

    /** Its dots as rows. */
    private VotingRound granting(VotingRound round) {
        entityManager.persist(round);
        entityManager.flush();
        for (int slot = 1; slot <= round.dots(); slot++) {
            entityManager
                    .createNativeQuery("insert into voting_slot (round_id, slot) values (:round, :slot)")
                    .setParameter("round", round.id())
                    .setParameter("slot", slot)
                    .executeUpdate();
        }
        return round;
    }

    /** How many cards dots can be put on. */
    private int cards(UUID session) {
        return number(entityManager
                .createQuery(
                        "select count(*) from Topic where sessionId = :session and state = TO_DISCUSS and mergedInto is null",
                        Long.class)
                .setParameter("session", session)
                .getSingleResult());
    }

    /**
     * How many people have cast a dot, whatever became of it: a number that fell when a topic is taken off the board would tell how
     * many had been on it.
     */
    int voted(VotingRound round) {
        return number(entityManager
                .createQuery("select count(*) from Ballot where roundId = :round", Long.class)
                .setParameter("round", round.id())
                .getSingleResult());
    }

    /** Dots by the id of the card they count on; cards without any are not in it. */
    Map<String, Integer> counts(VotingRound round) {
        Map<String, Integer> counts = new HashMap<>();
        entityManager
                .createQuery(
                        "select coalesce(t.mergedInto, t.id), count(*) from Dot d join Topic t on t.id = d.topicId"
                                + " where d.roundId = :round group by coalesce(t.mergedInto, t.id)",
                        Object[].class)
                .setParameter("round", round.id())
                .getResultStream()
                .forEach(row -> counts.put(row[0].toString(), number((Long) row[1])));
        return counts;
    }

    /** What the rounds before the latest gave these topics together. */
    List<BoardView.Result> earlier(UUID session, Collection<UUID> topics) {
        int latest = latest(session).map(VotingRound::number).orElse(0);
        return BoardView.Result.sums(
                lying(topics).stream().map(Regrouping.RoundDots::result).filter(result -> result.round() < latest));
    }

    /** Where dots lie on these topics, of all rounds. */
    List<Regrouping.RoundDots> lying(Collection<UUID> topics) {
        return entityManager
                .createQuery(
                        "select new crema.session.Regrouping$RoundDots(d.topicId, d.voterId, r.number, cast(count(*) as Integer))"
                                + " from Dot d join VotingRound r on r.id = d.roundId where d.topicId in (:topics)"
                                + " group by d.topicId, d.voterId, r.number order by d.topicId, r.number, d.voterId",
                        Regrouping.RoundDots.class)
                .setParameter("topics", topics)
                .getResultList();
    }

    /** How many have voted in the latest round; nobody before there is one. */
    int voted(UUID session) {
        return latest(session).map(this::voted).orElse(0);
    }

    /** Whose dots are on these topics, over all rounds, by the voter's id; locked, or one that is being taken back would count. */
    Map<String, Integer> votersOf(Collection<UUID> topics) {
        // By their topic alone: on any other way lies a dot that is being cast, whose voter waits for the topic.
        List<?> voters = entityManager
                .createNativeQuery(
                        "select voter_id from dot force index (dot_on_topic) where topic_id in (:topics) for update",
                        UUID.class)
                .setParameter("topics", topics)
                .getResultList();
        return voters.stream().collect(Collectors.toMap(String::valueOf, voter -> 1, Integer::sum));
    }

    /** Whose dots of the latest round are on these topics, by the voter's id. */
    Map<String, Integer> latestVotersOf(UUID session, Collection<UUID> topics) {
        return latest(session)
                .map(round -> entityManager
                        .createQuery("from Dot where topicId in :topics and roundId = :round", Dot.class)
                        .setParameter("topics", topics)
                        .setParameter("round", round.id())
                        .getResultStream()
                        .collect(Collectors.toMap(dot -> dot.voter().toString(), dot -> 1, Integer::sum)))
                .orElse(Map.of());
    }

    /**
     * The latest round is again as it was; none was there before the first.
     *
     * @throws Refusal when somebody has voted in a round that would go
     */
    void asBefore(UUID session, BoardView.Round before) {
        int number = before == null ? 0 : before.number();
        latest(session).filter(round -> round.number() > number).ifPresent(this::discard);
        if (before != null) {
            VotingRound round = latest(session)
                    .filter(found -> found.number() == number)
                    .orElseGet(() -> granting(new VotingRound(
                            TimeOrderedId.next(), session, number, before.dots(), before.cap(), clock.instant())));
            round.show(before.revealed(), clock.instant());
        }
    }

    private void discard(VotingRound round) {
        if (voted(round) > 0) {
            throw Undoing.refused("Somebody has voted since.");
        }
        entityManager
                .createNativeQuery("delete from voting_slot where round_id = :round")
                .setParameter("round", round.id())
                .executeUpdate();
        entityManager.remove(round);
        entityManager.flush();
    }

    private static int number(Long count) {
        return Math.toIntExact(count);
    }
}
