package crema.session;

import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The ballots that votes are counted on, read and written as rows: a room votes at the same moment, and what an entity manager does
 * around each of these statements costs more than the statement.
 */
@ApplicationScoped
class BallotRows {

    private static final String LOCKED = "select b.id, b.voter_id, b.made, d.id, d.slot, d.topic_id, d.cast_at"
            + " from ballot b left join dot d on d.ballot_id = b.id"
            + " where b.round_id = ? and b.voter_id in (?) order by b.voter_id, d.slot for update";

    private static final String REMOVED = "delete from dot where id = ?";

    @Inject
    private Sql sql;

    /** A ballot, and one of its dots. */
    private record Row(UUID ballot, UUID voter, Instant made, UUID dot, byte slot, UUID topic, Instant castAt) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    Sql.moment(row, 3),
                    row.getObject(4, UUID.class),
                    row.getByte(5),
                    row.getObject(6, UUID.class),
                    Sql.moment(row, 7));
        }
    }

    /** Those there are, by voter. */
    Map<UUID, Ballot> locked(VotingRound round, Collection<UUID> voters) {
        Map<UUID, Ballot> ballots = new HashMap<>();
        for (Row row : sql.rows(LOCKED, Row::read, round.id(), List.copyOf(voters))) {
            Ballot ballot = ballots.computeIfAbsent(
                    row.voter(), voter -> new Ballot(row.ballot(), round.id(), voter, row.made()));
            if (row.dot() != null) {
                ballot.found(row.dot(), row.slot(), row.topic(), row.castAt());
            }
        }
        return ballots;
    }

    /** The dots that lie on them. */
    static Set<Dot> dots(Map<UUID, Ballot> ballots) {
        return ballots.values().stream()
                .flatMap(ballot -> ballot.dots().stream())
                .collect(Collectors.toSet());
    }

    /**
     * @param made the ballots that were not found
     * @param before the dots that were found
     * @param after the dots that are to be there
     */
    void write(List<Ballot> made, Set<Dot> before, Set<Dot> after) {
        sql.changeEach(Ballot.INSERT, made.stream().map(Ballot::values).toList());
        // A slot must be free before it is taken again.
        sql.changeEach(
                REMOVED,
                without(before, after).stream().map(dot -> List.of(dot.id())).toList());
        sql.changeEach(
                Dot.INSERT, without(after, before).stream().map(Dot::values).toList());
    }

    private static Set<Dot> without(Set<Dot> all, Set<Dot> others) {
        Set<Dot> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
