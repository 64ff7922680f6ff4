package crema.session;

import crema.session.Thumb.Way;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Thumbs, as rows, and who could give one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Thumbs {

    /** Whoever has done anything for so long is there, whether or not a board of theirs is open: phones go to sleep. */
    private static final Duration RECENTLY = Duration.ofMinutes(10);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Gives or turns a person's thumb. Two devices at once: the second finds it when the use case is repeated. */
    Optional<Way> give(UUID timebox, UUID person, Way way) {
        Optional<Thumb> known = entityManager
                .createQuery("from Thumb where timeboxId = :timebox and personId = :person", Thumb.class)
                .setParameter("timebox", timebox)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        if (known.isEmpty()) {
            entityManager.persist(new Thumb(timebox, person, way, clock.instant()));
        }
        return known.map(thumb -> thumb.turn(way, clock.instant()));
    }

    /** After the turn, so that of two at once the second counts the first. */
    BoardView.Thumbs count(UUID timebox) {
        Map<Way, Integer> counts = new EnumMap<>(Way.class);
        entityManager
                .createQuery("select way, count(*) from Thumb where timeboxId = :timebox group by way", Object[].class)
                .setParameter("timebox", timebox)
                .getResultStream()
                .forEach(row -> counts.put((Way) row[0], ((Long) row[1]).intValue()));
        return new BoardView.Thumbs(
                counts.getOrDefault(Way.GO_ON, 0),
                counts.getOrDefault(Way.EITHER_WAY, 0),
                counts.getOrDefault(Way.MOVE_ON, 0));
    }

    /** Where the question is open again, what was said before is no answer. */
    void forget(UUID timebox) {
        entityManager
                .createQuery("delete from Thumb where timeboxId = :timebox")
                .setParameter("timebox", timebox)
                .executeUpdate();
    }

    /** How many people are there: by an open board, by what they did of late, or by their thumb. */
    int active(UUID session, UUID timebox) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from (select member_id from presence where session_id = :session and last_seen >= :open"
                                        + " union select person_id from session_event where session_id = :session"
                                        + "   and happened_at >= :recently and person_id is not null"
                                        + " union select person_id from thumb where timebox_id = :timebox) there"
                                        + " join member m on m.id = there.member_id where m.removed is null")
                        .setParameter("session", session)
                        .setParameter("timebox", timebox)
                        .setParameter("open", clock.instant().minus(Presence.LASTS))
                        .setParameter("recently", clock.instant().minus(RECENTLY))
                        .getSingleResult())
                .intValue();
    }
}
