package crema.session;

import crema.member.Caller;
import crema.member.SigningIn;
import crema.platform.Refusal;
import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may vote, as rows: one statement, asked for each vote. */
@ApplicationScoped
class Electorates {

    /** Guests belong to no group, so where there is nobody else, nobody is looked for in it. */
    private static final String GUESTS = "select c.seq, g.suspended,"
            + " (select group_concat(i.id) from sign_in i where i.id in (?) and " + SigningIn.VALID + "), null"
            + " from session_clock c join crema_group g on g.id = ? where c.session_id = ?";

    private static final String MEMBERS = GUESTS.replace(
            "null from",
            "(select group_concat(m.member_id) from membership m where m.group_id = g.id and m.member_id in (?)) from");

    private static final String GONE = "select id from member where id in (?) and removed is not null";

    @Inject
    private Sql sql;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Clock clock;

    /**
     * Whoever votes has only been presumed to be signed in; here it is seen.
     *
     * @throws Refusal missing when there is no such session
     */
    Electorate of(List<Vote> votes, UUID group) {
        UUID session = votes.get(0).session();
        List<UUID> signIns =
                votes.stream().map(vote -> vote.caller().signIn()).distinct().toList();
        List<UUID> members = members(votes);
        Stream<Object> values = members.isEmpty()
                ? Stream.of(signIns, clock.instant(), group, session)
                : Stream.of(signIns, clock.instant(), members, group, session);
        Electorate electorate =
                sql.rows(members.isEmpty() ? GUESTS : MEMBERS, row -> in(session, row), values.toArray()).stream()
                        .findFirst()
                        .orElseThrow(Refusal::missing);
        signIns.stream()
                .filter(signIn -> !electorate.signedIn().contains(signIn))
                .forEach(signingIn::wasNone);
        return electorate;
    }

    private static List<UUID> members(List<Vote> votes) {
        return votes.stream()
                .map(Vote::caller)
                .filter(caller -> !caller.guest())
                .map(Caller::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Electorate in(UUID session, ResultSet row) throws SQLException {
        return new Electorate(
                session, row.getLong(1), Sql.moment(row, 2), ids(row.getString(3)), ids(row.getString(4)));
    }

    private static Set<UUID> ids(String commaSeparated) {
        return commaSeparated == null
                ? Set.of()
                : Stream.of(commaSeparated.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }

    /**
     * A guest may be taken off while a first dot is on its way. Whoever takes them off holds their row, which a new ballot waits
     * for: so either that ballot is found and goes too, or they are found gone here, once the ballot is written.
     *
     * @throws Refusal missing when one of those who have just made a ballot is gone
     */
    void requireThere(List<UUID> newcomers) {
        if (!newcomers.isEmpty()
                && !sql.rows(GONE, row -> row.getObject(1, UUID.class), newcomers)
                        .isEmpty()) {
            throw Refusal.missing();
        }
    }
}
