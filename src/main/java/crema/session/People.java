package crema.session;

import crema.member.Guests;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.PersonAdded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The people of a session, as whoever facilitates sees to them. Each command locks the session first. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class People {

    @Inject
    private Sessions sessions;

    @Inject
    private Rounds rounds;

    @Inject
    private Topics topics;

    @Inject
    private Removing removing;

    @Inject
    private Departures departures;

    @Inject
    private Participation participation;

    @Inject
    private Presence presence;

    @Inject
    private Guests guests;

    @Inject
    private Journal journal;

    /** Hands the facilitation to a member who is there; it needs no consent, and an organizer can take it back. */
    public Recorded handOver(Command command, UUID to) {
        return journal.once(command, () -> {
            Room room = sessions.locked(command, Room::mayParticipate);
            Session session = room.session();
            if (command.caller().guest()) {
                throw Refusal.missing();
            }
            if (!room.mayFacilitate()) {
                throw Refusal.conflict("somebody-facilitates", "Somebody else facilitates this session now.");
            }
            if (!presence.isThere(session.id(), to)
                    || !session.mayBeFacilitatedBy(sessions.standing(session.id(), to))) {
                throw Refusal.conflict("not-here", "Only a member who is here can facilitate.");
            }
            UUID before = session.facilitator().orElse(null);
            session.facilitatedBy(to);
            return journal.record(command, journal.turn(session.id()), new FacilitatorChanged(to, before));
        });
    }

    /** <em>Add someone without a phone.</em> */
    public Recorded add(Command command, String name) {
        return journal.once(command, () -> {
            Session session = sessions.facilitated(command).session();
            UUID person = guests.withoutDevice(name, session.id());
            Turn turn = journal.turn(session.id()).require(Phase::takesNotes, "session-is-not-open", NOT_OPEN);
            return journal.record(command, turn, new PersonAdded(person));
        });
    }

    /**
     * Takes a guest off, with all their dots. What they proposed goes with them until the first round opens; from then on it belongs to
     * the room as what they wrote in notes does, whoever has dots on it.
     */
    public Recorded remove(Command command, UUID person) {
        return journal.once(command, () -> {
            Session session = sessions.facilitated(command).session();
            Supplier<SessionEvent> left = departures.leave(session.id(), person);
            List<Supplier<SessionEvent>> gone = removeTopicsOf(session, person);
            Turn turn = journal.turn(session.id()).require(Phase::takesNotes, "session-is-not-open", NOT_OPEN);
            Recorded removed = journal.record(command, turn, left.get());
            gone.forEach(topic -> journal.record(command.unkeyed(), journal.turn(session.id()), topic.get()));
            return removed;
        });
    }

    private List<Supplier<SessionEvent>> removeTopicsOf(Session session, UUID person) {
        if (!session.phase().takesTopics() || rounds.latest(session.id()).isPresent()) {
            return List.of();
        }
        topics.lockAll(session.id());
        return topics.proposedBy(session.id(), person).stream()
                .filter(topic -> topic.toDiscuss() && topics.notes(topic.id()).isEmpty())
                .map(topic -> removing.remove(session.id(), topic))
                .toList();
    }

    /**
     * A topic of somebody without a device.
     *
     * @throws Refusal missing for whoever does not facilitate, and for whoever has a device
     */
    public Recorded propose(Command command, UUID person, String title, String description) {
        sessions.held(command);
        return participation.propose(onBehalf(command, person), title, description);
    }

    private Command onBehalf(Command command, UUID person) {
        boolean may = sessions.participated(command).mayFacilitate();
        if (!may || !guests.isWithoutDevice(person, command.session())) {
            throw Refusal.missing();
        }
        return command.on(person);
    }

    private static final String NOT_OPEN = "People come and go from the opening of the doors until publication.";
}
