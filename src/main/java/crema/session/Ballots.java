package crema.session;

import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** All ballots of one person in a session, taken back and given back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ballots {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Locks them, one after the other by the same key as a voter does: a dot that is being cast is waited for. A ballot that is being
     * made is not even seen.
     *
     * @return the rounds they belong to
     */
    List<VotingRound> lockedOf(UUID session, UUID voter) {
        List<VotingRound> rounds = roundsOf(session, voter);
        rounds.forEach(round -> entityManager
                .createQuery("from Ballot where roundId = :round and voterId = :voter", Ballot.class)
                .setParameter("round", round.id())
                .setParameter("voter", voter)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult());
        return rounds;
    }

    /**
     * Once the voter is locked, whom everybody locks who makes a ballot for them.
     *
     * @throws OptimisticLockException when they have voted in another round since these were locked
     */
    void requireNoOther(UUID session, UUID voter, List<VotingRound> locked) {
        if (!roundsOf(session, voter).equals(locked)) {
            throw new OptimisticLockException("Somebody voted for the first time while being taken off.");
        }
    }

    private List<VotingRound> roundsOf(UUID session, UUID voter) {
        return entityManager
                .createQuery(
                        "select r from VotingRound r join Ballot b on b.roundId = r.id"
                                + " where r.sessionId = :session and b.voterId = :voter order by r.number",
                        VotingRound.class)
                .setParameter("session", session)
                .setParameter("voter", voter)
                .getResultList();
    }

    /** Where they lie. */
    List<Regrouping.RoundDots> dotsOf(UUID session, UUID voter) {
        return entityManager
                .createQuery(
                        "select new crema.session.Regrouping$RoundDots(d.topicId, d.voterId, r.number, cast(count(*) as Integer))"
                                + " from Dot d join VotingRound r on r.id = d.roundId where r.sessionId = :session and d.voterId = :voter"
                                + " group by d.topicId, d.voterId, r.number order by r.number, d.topicId",
                        Regrouping.RoundDots.class)
                .setParameter("session", session)
                .setParameter("voter", voter)
                .getResultList();
    }

    /** As if they had not been there; no dot is on them any more. */
    void withdraw(VotingRound round, UUID voter) {
        entityManager
                .createQuery("delete from Ballot where roundId = :round and voterId = :voter")
                .setParameter("round", round.id())
                .setParameter("voter", voter)
                .executeUpdate();
    }

    /** Undoes that, for the rounds that are still there; all slots of these are free. */
    void giveBack(UUID session, UUID voter, List<Integer> numbers) {
        entityManager
                .createQuery(
                        "select id from VotingRound where sessionId = :session and number in :numbers order by number",
                        UUID.class)
                .setParameter("session", session)
                .setParameter("numbers", numbers)
                .getResultList()
                .forEach(round ->
                        entityManager.persist(new Ballot(TimeOrderedId.next(), round, voter, clock.instant())));
        entityManager.flush();
    }
}
