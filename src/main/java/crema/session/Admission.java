package crema.session;

import crema.community.Chapter;
import crema.community.Group;
import crema.community.Role;
import crema.community.Standing;
import crema.member.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is still let in: for whoever keeps a board open, decided by the rule that opened it. */
@ApplicationScoped
@Transactional
public class Admission {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Those of the sign-ins that no longer let anybody in to that session: ended, expired, or their person removed. */
    public Set<UUID> shutOut(UUID session, Collection<UUID> signIns) {
        Map<UUID, List<Tuple>> known = entityManager
                .createQuery(
                        "select i.id, p.id, p.siteAdmin, p.guestOf, " + Sessions.STANDING
                                + " from SignIn i join Member p on p.id = i.memberId"
                                + " join Session s on s.id = :session join Chapter c on c.id = s.chapterId join Group g on g.id = c.groupId"
                                + " left join Membership m on m.memberId = p.id and m.groupId = g.id"
                                + " where i.id in :signIns and i.ended is null and i.expires > :now",
                        Tuple.class)
                .setParameter("session", session)
                .setParameter("signIns", signIns)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.get(0, UUID.class)));
        Set<UUID> out = new HashSet<>(signIns);
        known.forEach((signIn, rows) -> {
            if (room(signIn, rows).mayParticipate()) {
                out.remove(signIn);
            }
        });
        return out;
    }

    private static Room room(UUID signIn, List<Tuple> rows) {
        Tuple row = rows.get(0);
        Caller caller = new Caller(
                row.get(1, UUID.class), signIn, "", "UTC", row.get(2, Boolean.class), row.get(3, UUID.class));
        List<Role> roles = rows.stream()
                .map(each -> each.get(7, Role.class))
                .filter(Objects::nonNull)
                .toList();
        return new Room(
                row.get(4, Session.class),
                row.get(5, Chapter.class),
                row.get(6, Group.class),
                Standing.of(caller, roles));
    }
}
