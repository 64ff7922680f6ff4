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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may vote and the ballots they vote on, in one statement as a rule: it is asked for each vote. */
@ApplicationScoped
class Electorates {

    /** Guests belong to no group, so only where there is somebody else, members are looked for. */
    private static final String GUESTS = "select (select c.seq from session_clock c where c.session_id = ?),"
            + " (select g.suspended from crema_group g where g.id = ?),"
            + " (select group_concat(i.id) from sign_in i where i.id in (?) and " + SigningIn.VALID + "), null";

    private static final String MEMBERS = GUESTS.replace(
            ", null",
            ", (select group_concat(m.member_id) from membership m where m.group_id = ? and m.member_id in (?))");

    /** Of one vote alone: making a list of one id takes longer than finding it. */
    private static final String GUEST = GUESTS.replace("group_concat(i.id)", "i.id");

    /** Whoever looks after a chapter has several roles, so of a member there may be a list all the same. */
    private static final String MEMBER = MEMBERS.replace("group_concat(i.id)", "i.id");

    /**
     * By the key by which whoever takes a guest off locks their ballots as well, and in its order. What is read by a query within is
     * not locked, and may have been read before a ballot was waited for. So the dots are not: whoever removes a topic takes its dots
     * off without their ballots.
     */
    private static final String BALLOTS = ", b.id, b.voter_id, b.made, d.id, d.slot, d.topic_id, d.cast_at"
            + " from ballot b force index (ballot_once)"
            + " left join (select id, ballot_id, slot, topic_id, cast_at from dot) d on d.ballot_id = b.id"
            + " where b.round_id = ? and b.voter_id in (?) for update";

    private static final String NO_BALLOT = ", null, null, null, null, null, null, null";

    private static final String GONE = "select id from member where id in (?) and removed is not null";

    @Inject
    private Sql sql;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Clock clock;

    /** What is the same in each row, hence read from the first. */
    private record Facts(Long seq, Instant suspended, Set<UUID> signedIn, Set<UUID> members) {

        static Facts read(ResultSet row) throws SQLException {
            return new Facts(
                    row.getObject(1, Long.class), Sql.moment(row, 2), ids(row.getString(3)), ids(row.getString(4)));
        }

        private static Set<UUID> ids(String commaSeparated) {
            return commaSeparated == null
                    ? Set.of()
                    : Stream.of(commaSeparated.split(",")).map(UUID::fromString).collect(Collectors.toSet());
        }
    }

    /**
     * A ballot, if there is one, and a dot on it.
     *
     * @param facts only of the first row; null in the others
     */
    private record Row(
            Facts facts, UUID ballot, UUID voter, Instant made, UUID dot, byte slot, UUID topic, Instant castAt) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getRow() == 1 ? Facts.read(row) : null,
                    row.getObject(5, UUID.class),
                    row.getObject(6, UUID.class),
                    Sql.moment(row, 7),
                    row.getObject(8, UUID.class),
                    row.getByte(9),
                    row.getObject(10, UUID.class),
                    Sql.moment(row, 11));
        }
    }

    /**
     * Whoever votes has only been presumed to be signed in; here it is seen.
     *
     * @throws Refusal missing when there is no such session
     */
    Electorate of(List<Vote> votes, Poll poll) {
        List<UUID> signIns = distinct(votes.stream().map(vote -> vote.caller().signIn()));
        List<Row> rows = rows(votes, signIns, poll);
        Facts facts = rows.get(0).facts();
        if (facts.seq() == null) {
            throw Refusal.missing();
        }
        signIns.stream().filter(signIn -> !facts.signedIn().contains(signIn)).forEach(signingIn::wasNone);
        return new Electorate(
                poll.session(),
                facts.seq(),
                facts.suspended(),
                facts.signedIn(),
                facts.members(),
                onBehalf.entrusted(votes, poll),
                ballots(rows, poll));
    }

    /** One at least: where nobody has a ballot, one without. */
    private List<Row> rows(List<Vote> votes, List<UUID> signIns, Poll poll) {
        List<UUID> members = distinct(votes.stream()
                .map(Vote::caller)
                .filter(caller -> !caller.guest())
                .map(Caller::id)
                .filter(Objects::nonNull));
        boolean alone = votes.size() == 1;
        String who = members.isEmpty() ? alone ? GUEST : GUESTS : alone ? MEMBER : MEMBERS;
        List<Object> values = new ArrayList<>(List.of(poll.session(), poll.group(), signIns, clock.instant()));
        if (!members.isEmpty()) {
            values.addAll(List.of(poll.group(), members));
        }
        List<Row> rows = poll.round() == null ? List.of() : ballotRows(who, values, poll.round(), votes);
        return rows.isEmpty() ? sql.rows(who + NO_BALLOT, Row::read, values.toArray()) : rows;
    }

    private List<Row> ballotRows(String who, List<Object> values, VotingRound round, List<Vote> votes) {
        List<UUID> voters = distinct(votes.stream().map(Vote::voter));
        Stream<Object> all = Stream.concat(values.stream(), Stream.of(round.id(), voters));
        return sql.rows(who + BALLOTS, Row::read, all.toArray());
    }

    private static List<UUID> distinct(Stream<UUID> ids) {
        return ids.distinct().toList();
    }

    private static Map<UUID, Ballot> ballots(List<Row> rows, Poll poll) {
        Map<UUID, Ballot> ballots = new HashMap<>();
        for (Row row : rows) {
            if (row.ballot() != null) {
                Ballot ballot = ballots.computeIfAbsent(
                        row.voter(),
                        voter -> new Ballot(row.ballot(), poll.round().id(), voter, row.made()));
                if (row.dot() != null) {
                    ballot.found(row.dot(), row.slot(), row.topic(), row.castAt());
                }
            }
        }
        return ballots;
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
