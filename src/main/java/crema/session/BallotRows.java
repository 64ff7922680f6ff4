package crema.session;

import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ballots that votes are counted on, written as rows: a room votes at the same moment, and what an entity manager does around
 * each of these statements costs more than the statement.
 */
@ApplicationScoped
class BallotRows {

    /** For several dots: all their topics come before any of them. */
    private static final String TOPICS = "select id from topic where id in (?) order by id lock in share mode";

    /** Found as whoever removes the topic finds it, who would have one half of the row otherwise and wait for the other. */
    private static final String REMOVED = "delete d from dot d force index (dot_on_topic)"
            + " where d.topic_id = ? and d.round_id = ? and d.voter_id = ? and d.slot = ? and d.id = ?";

    @Inject
    private Sql sql;

    /** The dots that lie on them. */
    static Set<Dot> dots(Collection<Ballot> ballots) {
        return ballots.stream().flatMap(ballot -> ballot.dots().stream()).collect(Collectors.toSet());
    }

    /** @throws OptimisticLockException when other dots lie on them by now */
    static void requireStill(Collection<Ballot> ballots, Collection<Ballot> now) {
        if (!ids(now).equals(ids(ballots))) {
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
            lockTopics(Stream.concat(gone.stream(), come.stream()));
        }
        // A slot must be free before it is taken again.
        sql.changeEach(REMOVED, gone.stream().map(Dot::place).toList());
        sql.changeEach(Dot.INSERT, come.stream().map(Dot::values).toList());
    }

    private void lockTopics(Stream<Dot> dots) {
        sql.rows(TOPICS, row -> row, dots.map(Dot::topic).distinct().toList());
    }

    /** In the order of their topics, as others that work on several do. */
    private static List<Dot> without(Set<Dot> all, Set<Dot> others) {
        return all.stream()
                .filter(dot -> !others.contains(dot))
                .sorted(Comparator.comparing(Dot::topic))
                .toList();
    }
}
