package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queries under a board and a record: one a list, whatever its length. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BoardRows {

    @Inject
    private EntityManager entityManager;

    /** What there is one of per board: the number of its last event, its latest round, how many voted in it, who runs it, who writes. */
    record Head(long seq, Optional<VotingRound> round, int voted, String facilitator, BoardView.Named scribe) {

        boolean writes(UUID person) {
            return scribe != null && scribe.id().equals(person);
        }

        boolean hidesCounts() {
            return round.isEmpty() || !round.get().revealed();
        }
    }

    Head head(UUID session) {
        Tuple row = entityManager
                .createQuery(
                        "select cast(sql('(select c.seq from session_clock c where c.session_id = ?)', s.id) as Long), r,"
                                + " (select count(*) from Ballot b where b.roundId = r.id), f.name, w.id, w.name"
                                + " from Session s left join Member f on f.id = s.facilitatorId"
                                + " left join Scribe p on p.sessionId = s.id left join Member w on w.id = p.memberId"
                                + " left join VotingRound r on r.sessionId = s.id"
                                + "   and r.number = (select max(l.number) from VotingRound l where l.sessionId = s.id)"
                                + " where s.id = :session",
                        Tuple.class)
                .setParameter("session", session)
                .getSingleResult();
        return new Head(
                row.get(0, Long.class),
                Optional.ofNullable(row.get(1, VotingRound.class)),
                row.get(2, Long.class).intValue(),
                row.get(3, String.class),
                row.get(4, UUID.class) == null
                        ? null
                        : new BoardView.Named(row.get(4, UUID.class), row.get(5, String.class)));
    }

    /** The topics in the order of proposal, with the counts of that round. */
    List<CardRow> topics(UUID session, Head head, UUID reader) {
        return entityManager
                .createQuery(
                        "select new crema.session.CardRow(t.id, t.title, t.description, t.state, t.authorId, a.name, t.discussedAs, t.proposedAs,"
                                + " t.heading, t.mergedInto, t.proposed, t.statedVotes, t.offRecord,"
                                + " (select count(d) from Dot d where d.topicId = t.id and d.roundId = :round),"
                                + " (select count(d) from Dot d where d.topicId = t.id and d.roundId = :round and d.voterId = :reader),"
                                + " b.number, b.startedAt, b.endsAt, b.pausedAt,"
                                + " (select cast(floor(sum(cast(sql('timestampdiff(microsecond, ?, ?)', e.startedAt, e.endedAt) as Long)) / 1000000) as Long)"
                                + "   from Timebox e where e.topic = t and e.endedAt is not null))"
                                + " from Topic t left join Member a on a.id = t.authorId"
                                + " left join Timebox b on b.topic = t and b.endedAt is null"
                                + " where t.sessionId = :session order by t.proposedAs, t.made, t.id",
                        CardRow.class)
                .setParameter("session", session)
                .setParameter("round", head.round().map(VotingRound::id).orElse(null))
                .setParameter("reader", reader)
                .getResultList();
    }

    /** Asked only where there is more than one round. */
    Earlier earlier(UUID session, Head head) {
        if (head.round().filter(round -> round.number() > 1).isEmpty()) {
            return Earlier.NONE;
        }
        return new Earlier(entityManager
                .createQuery(
                        "select new crema.session.Earlier$Given(t.id, coalesce(t.mergedInto, t.id), r.number, cast(count(*) as Integer))"
                                + " from Dot d join VotingRound r on r.id = d.roundId join Topic t on t.id = d.topicId"
                                + " where r.sessionId = :session and r.number < :latest group by t.id, t.mergedInto, r.number",
                        Earlier.Given.class)
                .setParameter("session", session)
                .setParameter("latest", head.round().get().number())
                .getResultList());
    }

    /** The notes of all topics, by topic, in order. */
    Map<UUID, List<BoardView.Line>> notes(UUID session) {
        return entityManager
                .createQuery(
                        "select n from Note n join Topic t on t.id = n.topicId where t.sessionId = :session order by n.position",
                        Note.class)
                .setParameter("session", session)
                .getResultStream()
                .collect(Collectors.groupingBy(Note::topic, Collectors.mapping(Note::view, Collectors.toList())));
    }

    /** Asked only while time is up: most boards are read at other times. */
    Opinion opinion(UUID session, UUID reader) {
        return new Opinion(entityManager
                .createQuery(
                        "select new crema.session.Opinion$Said(h.way, count(*), sum(case when h.personId = :reader then 1 else 0 end))"
                                + " from Thumb h join Timebox b on b.id = h.timeboxId"
                                + " where b.endedAt is null and b.topic.sessionId = :session group by h.way",
                        Opinion.Said.class)
                .setParameter("session", session)
                .setParameter("reader", reader)
                .getResultList());
    }

    List<BoardView.Epiphany> epiphanies(UUID session) {
        return entityManager
                .createQuery("from Epiphany where sessionId = :session order by realizedAs, made, id", Epiphany.class)
                .setParameter("session", session)
                .getResultStream()
                .map(found -> new BoardView.Epiphany(found.id(), found.text(), found.depth(), found.note()))
                .toList();
    }

    /** The time that was given to topics on the record. */
    List<Retellings.Turn> turns(UUID session) {
        List<Tuple> stretches = entityManager
                .createQuery(
                        "select t.id, coalesce(t.heading, t.title), b.startedAt, b.endedAt from Timebox b join b.topic t"
                                + " where t.sessionId = :session and not t.offRecord and b.endedAt is not null order by b.startedAt",
                        Tuple.class)
                .setParameter("session", session)
                .getResultList();
        return Retellings.Turn.of(stretches);
    }

    List<SessionRecord.Correction> errata(UUID session) {
        return entityManager
                .createQuery(
                        "select new crema.session.SessionRecord$Correction(e.id, e.text, e.made) from Erratum e"
                                + " where e.sessionId = :session order by e.made, e.id",
                        SessionRecord.Correction.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** The heads of a chapter's published sessions, the latest first; of one day the one with the higher number. */
    List<ChapterRecord.Head> published(UUID chapter) {
        return entityManager
                .createQuery(
                        "select new crema.session.ChapterRecord$Head(s.slug, coalesce(o.title, g.name), s.startsAt,"
                                + " case when o.sessionId is null then nullif(cast((select count(distinct e.personId)"
                                + "   from EventRow e where e.sessionId = s.id and e.seq is not null)"
                                + "   + (select count(*) from Member n where n.guestOf = s.id and n.byHand and n.removed is null)"
                                + "   as Integer), 0) else o.attendees end)"
                                + " from Session s join Chapter c on c.id = s.chapterId join Group g on g.id = c.groupId"
                                + " left join Original o on o.sessionId = s.id"
                                + " where c.id = :chapter and s.phase = PUBLISHED"
                                + " order by s.startsAt desc, length(s.slug) desc, s.slug desc",
                        ChapterRecord.Head.class)
                .setParameter("chapter", chapter)
                .getResultList();
    }

    /** How many people have done anything there, or were named because they have no device. */
    int people(UUID session) {
        return entityManager
                .createQuery(
                        "select count(distinct personId) + (select count(*) from Member n"
                                + "   where n.guestOf = :session and n.byHand and n.removed is null)"
                                + " from EventRow where sessionId = :session and seq is not null",
                        Long.class)
                .setParameter("session", session)
                .getSingleResult()
                .intValue();
    }
}
