package crema.session;

import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Topics and their notes, as rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Topics {

    @Inject
    private EntityManager entityManager;

    /** @throws Refusal missing when there is no such topic in that session */
    Topic in(UUID session, UUID id) {
        return required(session, entityManager.find(Topic.class, id));
    }

    /**
     * To be changed.
     *
     * @throws Refusal missing when there is no such topic in that session; {@code topic-is-merged} when it is part of another card
     */
    Topic locked(UUID session, UUID id) {
        return required(session, entityManager.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE))
                .requireOnBoard();
    }

    /** A card and all that is merged into it, in the one order, before any of them is asked for by itself. */
    List<Topic> lockCard(UUID session, UUID id) {
        return entityManager
                .createQuery(
                        "from Topic where sessionId = :session and (id = :id or mergedInto = :id) order by id",
                        Topic.class)
                .setParameter("session", session)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Topic required(UUID session, Topic found) {
        return Optional.ofNullable(found)
                .filter(topic -> topic.belongsTo(session) && !topic.removed())
                .orElseThrow(Refusal::missing);
    }

    /**
     * Locks them all, before the turn: whoever holds the clock must wait for nobody, or a voter who holds a topic and waits for the
     * clock deadlocks with it.
     */
    void lockAll(UUID session) {
        entityManager
                .createQuery("from Topic where sessionId = :session order by id", Topic.class)
                .setParameter("session", session)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Topic> proposedBy(UUID session, UUID person) {
        return entityManager
                .createQuery(
                        "from Topic where sessionId = :session and authorId = :person and mergedInto is null order by id",
                        Topic.class)
                .setParameter("session", session)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Topic> running(UUID session) {
        return entityManager
                .createQuery("from Topic where sessionId = :session and state = DISCUSSING", Topic.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    /** The topic to discuss with the most dots of the latest round; among equals the one proposed first. */
    Optional<Topic> top(UUID session) {
        return entityManager
                .createQuery(
                        "from Topic t where t.sessionId = :session and t.state = TO_DISCUSS and t.mergedInto is null"
                                + " order by (select count(*) from Dot d join VotingRound r on r.id = d.roundId join Topic o on o.id = d.topicId"
                                + "   where o.sessionId = t.sessionId and (o.id = t.id or o.mergedInto = t.id)"
                                + "   and r.number = (select max(l.number) from VotingRound l where l.sessionId = t.sessionId)) desc, t.proposedAs, t.made, t.id",
                        Topic.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The topic that was discussed last and is so no more. Imported ones have no times. */
    Optional<Topic> latest(UUID session) {
        return entityManager
                .createQuery(
                        "select t from Timebox b join b.topic t where t.sessionId = :session and t.state = DISCUSSED"
                                + " order by b.endedAt desc, b.number desc",
                        Topic.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The place the next topic takes in the order of discussion; the session is locked. */
    int nextPlace(UUID session) {
        return Optional.ofNullable(entityManager
                                .createQuery(
                                        "select max(discussedAs) from Topic where sessionId = :session", Integer.class)
                                .setParameter("session", session)
                                .getSingleResult())
                        .orElse(0)
                + 1;
    }

    List<Note> notes(UUID topic) {
        return entityManager
                .createQuery("from Note where topicId = :topic order by position", Note.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    NoteOrder order(UUID topic) {
        return new NoteOrder(notes(topic));
    }

    /** Whether there is such a note under a topic of that session. */
    boolean hasNote(UUID session, UUID id) {
        return id != null
                && !entityManager
                        .createQuery(
                                "select n.id from Note n join Topic t on t.id = n.topicId"
                                        + " where n.id = :id and t.sessionId = :session",
                                UUID.class)
                        .setParameter("id", id)
                        .setParameter("session", session)
                        .getResultList()
                        .isEmpty();
    }

    /** @throws Refusal missing when there is no such note under that topic */
    Note note(UUID topic, UUID id) {
        return Optional.ofNullable(entityManager.find(Note.class, id))
                .filter(note -> note.belongsTo(topic) && !note.removed())
                .orElseThrow(Refusal::missing);
    }

    /** Makes room for so many lines above one; the topic is locked. Removed lines move along, so that each keeps its place. */
    void shiftNotesFrom(UUID topic, int position, int lines) {
        entityManager
                .createNativeQuery(
                        "update note set position = position + :lines where topic_id = :topic and position >= :position")
                .setParameter("topic", topic)
                .setParameter("position", position)
                .setParameter("lines", lines)
                .executeUpdate();
    }

    /** What the topics of a session are called. */
    Map<UUID, String> titles(UUID session) {
        return entityManager
                .createQuery("select id, title from Topic where sessionId = :session", Tuple.class)
                .setParameter("session", session)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    /** The ids of a session's epiphanies, in order. */
    List<UUID> epiphanies(UUID session) {
        return entityManager
                .createQuery(
                        "select id from Epiphany where sessionId = :session order by realizedAs, made, id", UUID.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Locked. @throws Refusal missing when there is no such epiphany in that session */
    Epiphany epiphany(UUID session, UUID id) {
        return Optional.ofNullable(entityManager.find(Epiphany.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.belongsTo(session) && !found.removed())
                .orElseThrow(Refusal::missing);
    }
}
