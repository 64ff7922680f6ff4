package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sessions, as lists of pages show them: one query a list. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SessionCards {

    @Inject
    private EntityManager entityManager;

    /** Sessions of a chapter, the latest first, with the titles of what was or will be talked about. */
    List<SessionCard> ofChapter(UUID chapter, UUID person) {
        return cards("s.chapterId = :chapter" + LATEST_FIRST, chapter, person).getResultList();
    }

    /** Those of them that are open or still to come, the next first. */
    List<SessionCard> ahead(UUID chapter, UUID person) {
        return cards(
                        "s.chapterId = :chapter and s.phase not in (CLOSED, PUBLISHED) order by s.startsAt",
                        chapter,
                        person)
                .getResultList();
    }

    /** Those of them that are over. */
    List<SessionCard> past(UUID chapter, UUID person, int after, int most) {
        return cards("s.chapterId = :chapter and s.phase in (CLOSED, PUBLISHED)" + LATEST_FIRST, chapter, person)
                .setFirstResult(after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Sessions of all chapters of the groups a person belongs to that are open or still to come, the next first. */
    List<SessionCard> comingFor(UUID person, Instant since) {
        return entityManager
                .createQuery(
                        CARD
                                + " where s.startsAt > :since and s.phase not in (CLOSED, PUBLISHED) and g.suspended is null"
                                + " and (:person is null or exists (select 1 from Membership m where m.groupId = g.id and m.memberId = :person))"
                                + " order by s.startsAt",
                        SessionCard.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .setMaxResults(12)
                .getResultList();
    }

    private static final String CARD =
            "select new crema.session.SessionCard(s.id, s.slug, s.startsAt, s.phase, c.slug, c.name, c.zone,"
                    + " g.slug, g.name, (select count(t) from Topic t where t.sessionId = s.id and t.proposed and not t.offRecord),"
                    + " (select listagg(coalesce(t.heading, t.title), '\n') within group (order by coalesce(t.discussedAs, 1000000), t.proposedAs, t.made, t.id) from Topic t"
                    + "   where t.sessionId = s.id and not t.offRecord and t.mergedInto is null"
                    + "   and (s.phase <> PUBLISHED and exists"
                    + "       (select 1 from Membership o where o.groupId = g.id and o.memberId = :person)"
                    + "     or s.phase = PUBLISHED and t.discussedAs is not null)))"
                    + " from Session s join Chapter c on c.id = s.chapterId join Group g on g.id = c.groupId";

    /** Of one day the one with the higher number first. */
    private static final String LATEST_FIRST = " order by s.startsAt desc, length(s.slug) desc, s.slug desc";

    private TypedQuery<SessionCard> cards(String where, UUID chapter, UUID person) {
        return entityManager
                .createQuery(CARD + " where " + where, SessionCard.class)
                .setParameter("chapter", chapter)
                .setParameter("person", person);
    }
}
