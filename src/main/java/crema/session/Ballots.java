package crema.session;

import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All the dots of one person, taken off the board and put back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ballots {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Takes back what somebody cast in that round; the ballot goes too, as if they had not been there. */
    Map<String, Integer> withdraw(VotingRound round, UUID voter) {
        Map<String, Integer> dots = new HashMap<>();
        entityManager
                .createQuery("select topicId from Dot where roundId = :round and voterId = :voter", UUID.class)
                .setParameter("round", round.id())
                .setParameter("voter", voter)
                .getResultStream()
                .forEach(topic -> dots.merge(topic.toString(), 1, Integer::sum));
        List.of("Dot", "Ballot").forEach(rows -> entityManager
                .createQuery("delete from " + rows + " where roundId = :round and voterId = :voter")
                .setParameter("round", round.id())
                .setParameter("voter", voter)
                .executeUpdate());
        return dots;
    }

    /** A dot that is being cast is waited for. */
    void lock(VotingRound round, UUID voter) {
        entityManager
                .createQuery("from Ballot where roundId = :round and voterId = :voter", Ballot.class)
                .setParameter("round", round.id())
                .setParameter("voter", voter)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Without those on topics that are not on the board any more. */
    Map<String, Integer> onBoard(UUID session, Map<String, Integer> dots) {
        Set<String> topics = entityManager
                .createQuery("select id from Topic where sessionId = :session", UUID.class)
                .setParameter("session", session)
                .getResultStream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
        Map<String, Integer> there = new HashMap<>(dots);
        there.keySet().retainAll(topics);
        return there;
    }

    /** Puts them back; whoever has no ballot has all slots free. */
    void restore(VotingRound round, UUID voter, Map<String, Integer> dots) {
        if (!dots.isEmpty()) {
            Ballot ballot = new Ballot(TimeOrderedId.next(), round.id(), voter, clock.instant());
            entityManager.persist(ballot);
            dots.forEach((topic, number) -> {
                for (int dot = 0; dot < number; dot++) {
                    ballot.cast(UUID.fromString(topic), round, clock.instant());
                }
            });
        }
    }
}
