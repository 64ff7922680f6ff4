package crema.session;

import crema.platform.Recent;
import crema.platform.Refusal;
import crema.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What votes are about. As nothing in it changes without the session's clock, what was counted on last is still true while the
 * clock stands there; otherwise it is looked at in one statement as a rule, however many votes are counted together.
 */
@ApplicationScoped
class Polls {

    /** The sessions that are voted in at the same time, with room to spare. */
    private static final int MOST = 1_000;

    private static final String POLL = "select c.seq, s.phase, h.group_id,"
            + " r.id, r.number, r.dots, r.cap, r.opened_at, r.revealed_at,"
            + " (select count(*) from ballot b where b.round_id = r.id),"
            + " t.id, t.state, t.merged_into, t.proposed,"
            + " (select count(*) from dot d where d.round_id = r.id and d.topic_id = t.id)"
            + " from session s join session_clock c on c.session_id = s.id join chapter h on h.id = s.chapter_id"
            + " left join voting_round r on r.session_id = s.id"
            + "   and r.number = (select max(l.number) from voting_round l where l.session_id = s.id)"
            + " left join topic t on t.session_id = s.id and t.removed_at is null and t.id in (?) where s.id = ?";

    /** What was merged into cards, in the order of proposal, and the dots on it. */
    private static final String ORIGINALS = "select o.merged_into, o.id,"
            + " (select count(*) from dot d where d.round_id = ? and d.topic_id = o.id) from topic o"
            + " where o.session_id = ? and o.removed_at is null and o.merged_into in (?)"
            + " order by o.proposed_as, o.made, o.id";

    @Inject
    private Sql sql;

    private final Recent<UUID, Poll> counted = new Recent<>(MOST);

    /** A topic that is voted on, and where: one row of what is found. */
    private record Place(
            long seq,
            Phase phase,
            UUID group,
            VotingRound round,
            int voted,
            UUID topic,
            Topic.State state,
            UUID mergedInto,
            boolean proposed,
            int dots) {

        static Place in(UUID session, ResultSet row) throws SQLException {
            UUID topic = row.getObject(11, UUID.class);
            return new Place(
                    row.getLong(1),
                    Phase.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class),
                    round(session, row),
                    row.getInt(10),
                    topic,
                    topic == null ? null : Topic.State.valueOf(row.getString(12)),
                    row.getObject(13, UUID.class),
                    row.getBoolean(14),
                    row.getInt(15));
        }

        private static VotingRound round(UUID session, ResultSet row) throws SQLException {
            UUID id = row.getObject(4, UUID.class);
            if (id == null) {
                return null;
            }
            VotingRound round =
                    new VotingRound(id, session, row.getInt(5), row.getInt(6), row.getInt(7), Sql.moment(row, 8));
            Instant revealed = Sql.moment(row, 9);
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
     * As it was counted on last on this node, if that knows their topics, or else as it is now.
     *
     * @throws Refusal missing when there is no such session
     */
    Poll of(List<Vote> votes) {
        return counted.of(votes.get(0).session())
                .filter(poll -> poll.isAbout(votes))
                .orElseGet(() -> now(votes));
    }

    /** @throws Refusal missing when there is no such session */
    Poll now(List<Vote> votes) {
        UUID session = votes.get(0).session();
        List<Place> places = sql.rows(
                POLL,
                row -> Place.in(session, row),
                votes.stream().map(Vote::topic).distinct().toList(),
                session);
        Place any = places.stream().findFirst().orElseThrow(Refusal::missing);
        List<Place> topics =
                places.stream().filter(place -> place.topic() != null).toList();
        Map<UUID, List<Original>> merged = originals(any.round(), session, topics);
        Poll poll = new Poll(
                session,
                any.group(),
                any.seq(),
                any.phase(),
                any.round(),
                any.voted(),
                topics.stream()
                        .collect(Collectors.toMap(
                                Place::topic, place -> place.choice(merged.getOrDefault(place.topic(), List.of())))));
        return counted.of(session).map(known -> known.and(poll)).orElse(poll);
    }

    /** Of a transaction that is committed, which makes its number true. */
    void keep(Poll poll) {
        counted.keep(poll.session(), poll);
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
}
