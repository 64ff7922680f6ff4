package crema.session;

import crema.community.Role;
import crema.community.Standing;
import crema.member.Caller;
import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Votes that whoever facilitates enters for people without a device. They are few, so what they need is asked for by itself, as
 * often as what votes are about: the facilitation may be handed over, and the person be gone, before the vote is counted.
 */
@ApplicationScoped
class OnBehalf {

    private static final String ROLES = "select s.facilitator_id, s.chapter_id, m.member_id, m.role, m.chapter_id"
            + " from session s left join membership m on m.group_id = ? and m.member_id in (?) where s.id = ?";

    private static final String WITHOUT_DEVICE =
            "select id from member where id in (?) and guest_of = ? and by_hand and removed is null";

    @Inject
    private Sql sql;

    /** A role of somebody who presses, if they have one; beside it what is the same in each row. */
    private record Duty(UUID facilitator, UUID chapter, UUID member, Role role, UUID own) {

        static Duty read(ResultSet row) throws SQLException {
            String role = row.getString(4);
            return new Duty(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    role == null ? null : Role.valueOf(role),
                    row.getObject(5, UUID.class));
        }

        Role here() {
            return role.in(chapter, own);
        }
    }

    /** Those of the votes for somebody else that may be entered. */
    Set<Vote> entrusted(List<Vote> votes, Poll poll) {
        List<Vote> forOthers = votes.stream().filter(Vote::onBehalf).toList();
        if (forOthers.isEmpty()) {
            return Set.of();
        }
        List<Duty> duties = sql.rows(ROLES, Duty::read, poll.group(), pressing(forOthers), poll.session());
        Set<UUID> people = Set.copyOf(sql.rows(
                WITHOUT_DEVICE,
                row -> row.getObject(1, UUID.class),
                forOthers.stream().map(Vote::voter).distinct().toList(),
                poll.session()));
        return forOthers.stream()
                .filter(vote -> people.contains(vote.voter()) && facilitates(vote.caller(), duties))
                .collect(Collectors.toSet());
    }

    private static List<UUID> pressing(List<Vote> votes) {
        return votes.stream().map(vote -> vote.caller().id()).distinct().toList();
    }

    private static boolean facilitates(Caller caller, List<Duty> duties) {
        List<Role> roles = duties.stream()
                .filter(duty -> Objects.equals(duty.member(), caller.id()))
                .map(Duty::here)
                .toList();
        return Session.mayFacilitate(Standing.of(caller, roles), duties.get(0).facilitator());
    }
}
