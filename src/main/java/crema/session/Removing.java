package crema.session;

import crema.platform.Refusal;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicRestored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes things off the board and brings them back: nothing is finally deleted while a session is open. The dots of a topic go back
 * to their voters meanwhile; those that have not been spent elsewhere return with it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Removing {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Rounds rounds;

    @Inject
    private ParkedDots parkedDots;

    @Inject
    private Topics topics;

    @Inject
    private Merges merges;

    @Inject
    private Clock clock;

    /** A merged card goes with all that was merged into it. @return tells it, once it has its turn */
    Supplier<SessionEvent> remove(UUID session, Topic topic) {
        if (!topic.toDiscuss() || !topics.notes(topic.id()).isEmpty()) {
            throw Refusal.conflict("topic-is-discussed", "What has been discussed stays on the board.");
        }
        List<Topic> card = topics.lockCard(session, topic.id());
        Map<String, Integer> dots = rounds.votersOf(ids(card));
        card.forEach(gone -> {
            parkedDots.park(gone.id());
            gone.remove(clock.instant());
        });
        return () -> new TopicRemoved(
                topic.id(),
                topic.title(),
                topic.description(),
                topic.author().orElse(null),
                dots,
                rounds.voted(session));
    }

    /** The topic as it was, with all that was merged into it and the dots that are still free. */
    Topic restoreTopic(UUID session, UUID id) {
        restore("topic", id);
        entityManager
                .createNativeQuery("update topic set removed_at = null, version = version + 1 where merged_into = :id")
                .setParameter("id", id)
                .executeUpdate();
        ids(topics.lockCard(session, id)).forEach(parkedDots::bringBack);
        return topics.in(session, id);
    }

    /** Tells that it is there again. */
    SessionEvent restored(UUID session, Topic topic) {
        List<UUID> card = ids(topics.lockCard(session, topic.id()));
        return new TopicRestored(
                topic.id(),
                topic.title(),
                topic.description(),
                topic.author().orElse(null),
                topic.proposedAs(),
                rounds.latestVotersOf(session, card),
                !rounds.latest(session).map(VotingRound::revealed).orElse(false),
                topic.offRecord(),
                rounds.earlier(session, card),
                merges.originals(topic.id()));
    }

    private static List<UUID> ids(List<Topic> card) {
        return card.stream().map(Topic::id).toList();
    }

    /** What topics were merged into before, and are again; nothing when it is there, or never was. */
    void restoreCard(UUID id) {
        restore("topic", id);
    }

    Note restoreNote(UUID topic, UUID id) {
        restore("note", id);
        return topics.note(topic, id);
    }

    Epiphany restoreEpiphany(UUID session, UUID id) {
        restore("epiphany", id);
        return topics.epiphany(session, id);
    }

    /** What is removed is found by nobody, this one statement excepted. */
    private void restore(String table, UUID id) {
        entityManager
                .createNativeQuery("update " + table + " set removed_at = null, version = version + 1"
                        + " where id = :id and removed_at is not null")
                .setParameter("id", id)
                .executeUpdate();
    }
}
