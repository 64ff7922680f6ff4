package crema.session;

import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ballots that votes are counted on, read and written as rows: a room votes at the same moment, and what an entity manager does
 * around each of these statements costs more than the statement.
 */
@ApplicationScoped
class BallotRows {

    /**
     * By the key by which whoever takes a guest off locks their ballots as well. Dots that are read by a query within are not
     * locked: whoever removes a topic takes its dots off without their ballots.
     */
    private static final String LOCKED = "select b.id, b.voter_id, b.made, d.id, d.slot, d.topic_id, d.cast_at"
            + " from ballot b force index (ballot_once)"
            + " left join (select id, ballot_id, slot, topic_id, cast_at from dot) d on d.ballot_id = b.id"
            + " where b.round_id = ? and b.voter_id in (?) order by b.voter_id, d.slot for update";

    /** For several dots: all their topics come before any of them. */
    private static final String TOPICS = "select id from topic where id in (?) order by id lock in share mode";

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
    static Set<Dot> dots(Collection<Ballot> ballots) {
        return ballots.stream().flatMap(ballot -> ballot.dots().stream()).collect(Collectors.toSet());
    }

    /** @throws OptimisticLockException when there are other dots on them by now than these */
    void requireStill(VotingRound round, Collection<Ballot> ballots) {
        Set<UUID> voters = ballots.stream().map(Ballot::voter).collect(Collectors.toSet());
        if (!ids(locked(round, voters).values()).equals(ids(ballots))) {
            throw new OptimisticLockException("A topic was removed with a dot on it, or came back.");
        }
    }

    private static Set<UUID> ids(Collection<Ballot> ballots) {
        return dots(ballots).stream().map(Dot::id).collect(Collectors.toSet());
    }

    /**
     * @param made the ballots that were not found
     * @param before the dots that were found
     * @param after the dots that are to be there
     */
    void write(List<Ballot> made, Set<Dot> before, Set<Dot> after) {
        sql.changeEach(
                Ballot.INSERT,
                made.stream()
                        .sorted(Comparator.comparing(Ballot::voter))
                        .map(Ballot::values)
                        .toList());
        List<Dot> gone = without(before, after);
        List<Dot> come = without(after, before);
        if (gone.size() + come.size() > 1) {
            sql.rows(
                    TOPICS,
                    row -> row,
                    Stream.concat(gone.stream(), come.stream())
                            .map(Dot::topic)
                            .distinct()
                            .toList());
        }
        // A slot must be free before it is taken again.
        sql.changeEach(REMOVED, gone.stream().map(dot -> List.of(dot.id())).toList());
        sql.changeEach(Dot.INSERT, come.stream().map(Dot::values).toList());
    }

    /** In the order of topics, which a new dot locks. */
    private static List<Dot> without(Set<Dot> all, Set<Dot> others) {
        return all.stream()
                .filter(dot -> !others.contains(dot))
                .sorted(Comparator.comparing(Dot::topic))
                .toList();
    }
}
