package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The dots of topics that are removed: their voters have them back, and where they lay is kept in case the topic returns. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ParkedDots {

    @Inject
    private EntityManager entityManager;

    /** Takes the dots off a topic, so that their voters can spend them. */
    void park(UUID topic) {
        entityManager
                .createNativeQuery("insert into parked_dot (id, round_id, voter_id, topic_id, cast_at)"
                        + " select id, round_id, voter_id, topic_id, cast_at from dot where topic_id = :topic")
                .setParameter("topic", topic)
                .executeUpdate();
        entityManager
                .createQuery("delete from Dot where topicId = :topic")
                .setParameter("topic", topic)
                .executeUpdate();
    }

    /** Locks the ballots of all whose dots are parked, in the one order: before any topic, as a voter does. */
    void lockBallots(UUID session) {
        entityManager
                .createNativeQuery("select id from ballot where (round_id, voter_id) in (select p.round_id, p.voter_id"
                        + " from parked_dot p join voting_round r on r.id = p.round_id where r.session_id = :session)"
                        + " order by id for update")
                .setParameter("session", session)
                .getResultList();
    }

    /** They take a free slot of their voter; those whose voters have none left stay where they were spent meanwhile. */
    void bringBack(UUID topic) {
        List<?> parked = entityManager
                .createNativeQuery("select id from parked_dot where topic_id = :topic order by cast_at, id", UUID.class)
                .setParameter("topic", topic)
                .getResultList();
        parked.forEach(this::bringBackOne);
        entityManager
                .createNativeQuery("delete from parked_dot where topic_id = :topic")
                .setParameter("topic", topic)
                .executeUpdate();
    }

    /** A guest who was taken off meanwhile has no ballot any more. */
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
    }
}
