package crema.session;

import crema.community.Role;
import crema.community.Standing;
import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is still let in: for whoever keeps a board open, decided by the rule that opened it. Every node asks it once a second of every
 * open board. And who is not any more, so that they are told.
 */
@ApplicationScoped
@Transactional
public class Admission {

    /** Those who are signed in still, once for each of their roles in the group. */
    private static final String SIGNED_IN = "select i.id, p.id, p.site_admin, p.guest_of, m.role, m.chapter_id"
            + " from sign_in i join member p on p.id = i.member_id"
            + " left join membership m on m.member_id = p.id and m.group_id = ?"
            + " where i.id in (?) and " + SigningIn.VALID;

    @Inject
    private Sessions sessions;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** @param role in that chapter; null when they have none in the group */
    private record Holder(Caller caller, Role role) {

        static Holder read(ResultSet row, UUID chapter) throws SQLException {
            Caller caller = new Caller(
                    row.getObject(2, UUID.class),
                    row.getObject(1, UUID.class),
                    "",
                    "UTC",
                    row.getBoolean(3),
                    row.getObject(4, UUID.class));
            String role = row.getString(5);
            return new Holder(
                    caller, role == null ? null : Role.valueOf(role).in(chapter, row.getObject(6, UUID.class)));
        }
    }

    /** Those of the sign-ins that no longer let anybody in to that session: ended, as with a guest who is taken off, or expired. */
    public Set<UUID> shutOut(UUID session, Collection<UUID> signIns) {
        Room room = sessions.room(Caller.SYSTEM, session);
        Map<Caller, List<Holder>> known = sql
                .rows(
                        SIGNED_IN,
                        row -> Holder.read(row, room.chapter().id()),
                        room.group().id(),
                        List.copyOf(signIns),
                        clock.instant())
                .stream()
                .collect(Collectors.groupingBy(Holder::caller));
        Set<UUID> out = new HashSet<>(signIns);
        known.forEach((caller, roles) -> {
            if (room.as(standing(caller, roles)).mayParticipate()) {
                out.remove(caller.signIn());
            }
        });
        return out;
    }

    /** Whether the guest of that browser was taken off the session of that address: nobody else learns that there is one. */
    public boolean wasTakenOff(Token browser, String group, String chapter, String slug) {
        return wasTakenOff(browser, sessions.named(group, chapter, slug));
    }

    /** The same at its door. */
    public boolean wasTakenOff(Token browser, String code) {
        return wasTakenOff(browser, sessions.withCode(code.toUpperCase(Locale.ROOT)));
    }

    private boolean wasTakenOff(Token browser, Optional<Session> session) {
        return session.filter(found -> signingIn.wasTakenOff(browser, found.id()))
                .isPresent();
    }

    private static Standing standing(Caller caller, List<Holder> roles) {
        return Standing.of(
                caller,
                roles.stream().map(Holder::role).filter(Objects::nonNull).toList());
    }
}
