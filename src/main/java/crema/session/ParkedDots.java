package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The dots of topics that are removed, and of guests who are: where they lay is kept, in case both are there again. The voters of a
 * removed topic can spend them elsewhere meanwhile.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ParkedDots {

    @Inject
    private EntityManager entityManager;

    /** Takes the dots off a topic, so that their voters can spend them. */
    void park(UUID topic) {
        park("dot_on_topic", "topic_id = :topic", Map.of("topic", topic));
    }

    /** Takes away the dots of somebody who goes; their ballot is locked. Others' are not even looked at: they may be locked, too. */
    void parkOf(VotingRound round, UUID voter) {
        park("dot_slot_once", "round_id = :round and voter_id = :voter", Map.of("round", round.id(), "voter", voter));
    }

    /**
     * @param index by which they are found: on any other way there is a dot that is being cast, whose voter waits for the topic
     *     that is held here
     */
    private void park(String index, String which, Map<String, UUID> ids) {
        String found = " from dot d force index (" + index + ") where " + which;
        Query parking =
                entityManager.createNativeQuery("insert into parked_dot (id, round_id, voter_id, topic_id, cast_at)"
                        + " select id, round_id, voter_id, topic_id, cast_at" + found);
        Query taking = entityManager.createNativeQuery("delete d" + found);
        for (Query query : List.of(parking, taking)) {
            ids.forEach(query::setParameter);
            query.executeUpdate();
        }
    }

    /**
     * Locks the ballots of those whose dots wait for that topic, or for what is merged into it, one after the other as a query for
     * several finds them.
     */
    void lockBallots(UUID topic) {
        entityManager
                .createNativeQuery(
                        "select b.id from ballot b where exists (select 1 from parked_dot p join topic t on t.id = p.topic_id"
                                + " where (t.id = :topic or t.merged_into = :topic)"
                                + " and p.round_id = b.round_id and p.voter_id = b.voter_id) order by b.round_id, b.voter_id",
                        UUID.class)
                .setParameter("topic", topic)
                .getResultList()
                .forEach(ballot -> entityManager.find(Ballot.class, ballot, LockModeType.PESSIMISTIC_WRITE));
    }

    /** They take a free slot of their voter; those whose voters have none left stay where they were spent meanwhile. */
    void bringBack(UUID topic) {
        bringBack("topic_id", topic);
    }

    /** Somebody is there again, and has all slots free. */
    void bringBackOf(UUID voter) {
        bringBack("voter_id", voter);
    }

    /** Whoever was taken off has no ballot, and nobody finds a topic that is removed: their dots go on waiting. */
    private void bringBack(String whose, UUID id) {
        List<?> parked = entityManager
                .createNativeQuery(
                        "select p.id from parked_dot p join topic t on t.id = p.topic_id and t.removed_at is null"
                                + " join ballot b on b.round_id = p.round_id and b.voter_id = p.voter_id"
                                + " where p." + whose + " = :id order by p.cast_at, p.id",
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
        parked.forEach(this::bringBackOne);
    }

    private void bringBackOne(Object dot) {
        entityManager
                .createNativeQuery("insert into dot (id, ballot_id, round_id, voter_id, slot, topic_id, cast_at)"
                        + " select p.id, b.id, p.round_id, p.voter_id, min(s.slot), p.topic_id, p.cast_at"
                        + " from parked_dot p join voting_slot s on s.round_id = p.round_id"
                        + " join ballot b on b.round_id = p.round_id and b.voter_id = p.voter_id"
                        + " where p.id = :dot and not exists (select 1 from dot d"
                        + "   where d.round_id = p.round_id and d.voter_id = p.voter_id and d.slot = s.slot)"
                        + " group by p.id")
                .setParameter("dot", dot)
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from parked_dot where id = :dot")
                .setParameter("dot", dot)
                .executeUpdate();
    }
}
