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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a vote depends on, as rows: all of it in one statement as a rule, however many votes are counted together. */
@ApplicationScoped
class Polls {

    private static final String POLL = "select c.seq, s.phase, g.id, g.suspended,"
            + " r.id, r.number, r.dots, r.cap, r.opened_at, r.revealed_at,"
            + " (select count(*) from ballot b where b.round_id = r.id),"
            + " t.id, t.state, t.merged_into, t.proposed,"
            + " (select count(*) from dot d where d.round_id = r.id and d.topic_id = t.id),"
            + " (select group_concat(i.id) from sign_in i where i.id in (?) and " + SigningIn.VALID + ")"
            + " from session s join session_clock c on c.session_id = s.id"
            + " join chapter h on h.id = s.chapter_id join crema_group g on g.id = h.group_id"
            + " left join voting_round r on r.session_id = s.id"
            + "   and r.number = (select max(l.number) from voting_round l where l.session_id = s.id)"
            + " left join topic t on t.session_id = s.id and t.removed_at is null and t.id in (?) where s.id = ?";

    /** What was merged into cards, in the order of proposal, and the dots on it. */
    private static final String ORIGINALS = "select o.merged_into, o.id,"
            + " (select count(*) from dot d where d.round_id = ? and d.topic_id = o.id) from topic o"
            + " where o.session_id = ? and o.removed_at is null and o.merged_into in (?)"
            + " order by o.proposed_as, o.made, o.id";

    private static final String MEMBERS = "select member_id from membership where group_id = ? and member_id in (?)";

    private static final String GONE = "select id from member where id in (?) and removed is not null";

    @Inject
    private Sql sql;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Clock clock;

    /** A topic that is voted on, and where: one row of what is found. */
    private record Place(
            long seq,
            Phase phase,
            UUID group,
            Instant suspended,
            VotingRound round,
            int voted,
            UUID topic,
            Topic.State state,
            UUID mergedInto,
            boolean proposed,
            int dots,
            Set<UUID> signedIn) {

        static Place in(UUID session, ResultSet row) throws SQLException {
            UUID topic = row.getObject(12, UUID.class);
            return new Place(
                    row.getLong(1),
                    Phase.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class),
                    Sql.moment(row, 4),
                    round(session, row),
                    row.getInt(11),
                    topic,
                    topic == null ? null : Topic.State.valueOf(row.getString(13)),
                    row.getObject(14, UUID.class),
                    row.getBoolean(15),
                    row.getInt(16),
                    ids(row.getString(17)));
        }

        private static Set<UUID> ids(String commaSeparated) {
            return commaSeparated == null
                    ? Set.of()
                    : Stream.of(commaSeparated.split(",")).map(UUID::fromString).collect(Collectors.toSet());
        }

        private static VotingRound round(UUID session, ResultSet row) throws SQLException {
            UUID id = row.getObject(5, UUID.class);
            if (id == null) {
                return null;
            }
            VotingRound round =
                    new VotingRound(id, session, row.getInt(6), row.getInt(7), row.getInt(8), Sql.moment(row, 9));
            Instant revealed = Sql.moment(row, 10);
            round.show(revealed != null, revealed);
            return round;
        }

        Poll.Choice choice(List<Original> originals) {
            List<UUID> card = originals.isEmpty()
                    ? List.of(topic)
                    : originals.stream().map(Original::topic).toList();
            int all = dots + originals.stream().mapToInt(Original::dots).sum();
            return new Poll.Choice(state, mergedInto, card, all);
        }
    }

    private record Original(UUID card, UUID topic, int dots) {

        static Original in(ResultSet row) throws SQLException {
            return new Original(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3));
        }
    }

    /**
     * Whoever votes has only been presumed to be signed in; here it is seen.
     *
     * @throws Refusal missing when there is no such session
     */
    Poll of(List<Vote> votes) {
        UUID session = votes.get(0).session();
        List<UUID> signIns =
                votes.stream().map(vote -> vote.caller().signIn()).distinct().toList();
        List<Place> places = sql.rows(
                POLL,
                row -> Place.in(session, row),
                signIns,
                clock.instant(),
                votes.stream().map(Vote::topic).distinct().toList(),
                session);
        Place any = places.stream().findFirst().orElseThrow(Refusal::missing);
        List<Place> topics =
                places.stream().filter(place -> place.topic() != null).toList();
        Map<UUID, List<Original>> merged = originals(any.round(), session, topics);
        signIns.stream().filter(signIn -> !any.signedIn().contains(signIn)).forEach(signingIn::wasNone);
        return new Poll(
                session,
                any.seq(),
                any.phase(),
                any.suspended(),
                any.signedIn(),
                members(any.group(), votes),
                any.round(),
                any.voted(),
                topics.stream()
                        .collect(Collectors.toMap(
                                Place::topic, place -> place.choice(merged.getOrDefault(place.topic(), List.of())))));
    }

    /** Asked only where a card is merged, so a vote on a topic by itself costs nothing more. */
    private Map<UUID, List<Original>> originals(VotingRound round, UUID session, List<Place> topics) {
        List<UUID> cards = topics.stream()
                .filter(place -> !place.proposed())
                .map(Place::topic)
                .toList();
        return cards.isEmpty() || round == null
                ? Map.of()
                : sql.rows(ORIGINALS, Original::in, round.id(), session, cards).stream()
                        .collect(Collectors.groupingBy(Original::card));
    }

    /** Guests belong to no group, so for them alone nobody is asked. */
    private Set<UUID> members(UUID group, List<Vote> votes) {
        List<UUID> members = votes.stream()
                .map(Vote::caller)
                .filter(caller -> !caller.guest())
                .map(Caller::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return members.isEmpty() ? Set.of() : Set.copyOf(sql.rows(MEMBERS, Polls::id, group, members));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    /**
     * A guest may be taken off while a first dot is on its way. Whoever takes them off holds their row, which a new ballot waits
     * for: so either that ballot is found and goes too, or they are found gone here, once the ballot is written.
     *
     * @throws Refusal missing when one of those who have just made a ballot is gone
     */
    void requireThere(List<UUID> newcomers) {
        if (!newcomers.isEmpty() && !sql.rows(GONE, Polls::id, newcomers).isEmpty()) {
            throw Refusal.missing();
        }
    }
}
