package crema.session;

import crema.member.Caller;
import crema.member.Guests;
import crema.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the whole board in a handful of queries and one snapshot, so that it is exactly the sum of the events up to its number. */
@ApplicationScoped
@Transactional
public class Boards {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sessions sessions;

    @Inject
    private BoardRows rows;

    @Inject
    private NamedScribes scribes;

    @Inject
    private Presence presence;

    @Inject
    private Guests guests;

    @Inject
    private Timetable timetable;

    @Inject
    private Clock clock;

    /** @throws Refusal missing for whoever does not take part */
    public BoardView of(Caller caller, UUID id) {
        beginSnapshot();
        return view(caller, sessions.room(caller, id));
    }

    /**
     * As somebody without a device would see it, for whoever enters what they say.
     *
     * @throws Refusal missing for whoever does not facilitate, and for whoever has a device
     */
    public BoardView forSomebody(Caller caller, UUID id, UUID person) {
        beginSnapshot();
        if (!sessions.room(caller, id).mayFacilitate() || !guests.isWithoutDevice(person, id)) {
            throw Refusal.missing();
        }
        Caller somebody = new Caller(person, null, "", "UTC", false, id);
        return view(somebody, sessions.room(somebody, id));
    }

    /** @throws Refusal missing for whoever does not take part */
    public BoardView at(Caller caller, String group, String chapter, String slug) {
        beginSnapshot();
        return view(caller, sessions.at(caller, group, chapter, slug));
    }

    /**
     * The number of the last event, for whoever takes part.
     *
     * @throws Refusal missing
     */
    public long seq(Caller caller, UUID id) {
        require(sessions.room(caller, id));
        return rows.head(id).seq();
    }

    /** Holds for this transaction only; the connection goes back as it came. */
    private void beginSnapshot() {
        entityManager
                .createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }

    private BoardView view(Caller caller, Room room) {
        require(room);
        Session session = room.session();
        BoardRows.Head head = rows.head(session.id());
        List<BoardView.Card> cards = cards(caller, session, head);
        Opinion opinion = timeIsUp(cards) ? rows.opinion(session.id(), caller.id()) : Opinion.NONE;
        SessionView view = SessionView.of(room);
        List<BoardView.Present> people = presence.at(session.id());
        return new BoardView(
                head.seq(),
                clock.instant(),
                session.phase().word(),
                timetable.publication(session),
                new BoardView.Where(
                        session.id(),
                        view.group(),
                        view.chapter(),
                        view.zone(),
                        view.path(),
                        view.startsAt(),
                        view.endsAt(),
                        room.chapter().customs().pattern().seconds()),
                view.joinCode(),
                session.joinLocked(),
                room.chapter().customs().callLink(),
                room.hasSpeakerQueue(),
                me(caller, room, head, cards, opinion, people),
                head.round().map(VotingRound::view).orElse(null),
                head.voted(),
                head.voted() == 0 ? 0 : presence.away(Set.of(session.id())).getOrDefault(session.id(), 0),
                head.facilitator(),
                head.scribe(),
                NamedScribes.everybody(room) ? null : scribes.of(session.id()),
                people,
                opinion.thumbs(),
                cards,
                rows.epiphanies(session.id()));
    }

    private static void require(Room room) {
        if (!room.mayParticipate()) {
            throw Refusal.missing();
        }
    }

    /** A device may have shown zero a moment before. */
    private boolean timeIsUp(List<BoardView.Card> cards) {
        Instant soon = clock.instant().plusSeconds(1);
        return cards.stream()
                .anyMatch(card ->
                        card.timebox() != null && !card.timebox().endsAt().isAfter(soon));
    }

    private BoardView.Me me(
            Caller caller,
            Room room,
            BoardRows.Head head,
            List<BoardView.Card> cards,
            Opinion opinion,
            List<BoardView.Present> people) {
        Phase phase = room.session().phase();
        Integer left = head.round()
                .filter(round -> phase.takesDots())
                .map(round -> round.dots()
                        - cards.stream().mapToInt(BoardView.Card::mine).sum())
                .orElse(null);
        return new BoardView.Me(
                caller.id(),
                caller.name(),
                caller.guest(),
                left,
                phase.takesTopics(),
                phase.takesNotes() && scribes.mayWrite(room),
                room.mayFacilitate(),
                room.session().mayClaim(room.standing(), clock.instant(), Presence.deserted(people, caller.id())),
                phase == Phase.CLOSED && (room.mayFacilitate() || head.writes(caller.id())),
                opinion.mine());
    }

    private List<BoardView.Card> cards(Caller caller, Session session, BoardRows.Head head) {
        return new BoardTopics(
                        rows.topics(session.id(), head, caller.id()),
                        rows.notes(session.id()),
                        rows.earlier(session.id(), head),
                        head)
                .seenBy(caller.id());
    }
}
