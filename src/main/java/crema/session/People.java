package crema.session;

import crema.member.Guests;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.Journal.Turn;
import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.PersonAdded;
import crema.session.SessionEvent.PersonRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of a session, as whoever facilitates sees to them. Each command locks the session first. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class People {

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Rounds rounds;

    @Inject
    private Ballots ballots;

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
            Session session = sessions.locked(command.session());
            Room room = sessions.participated(command);
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

    /** Takes a guest off, with the dots of the latest round. What they wrote in notes stays. */
    public Recorded remove(Command command, UUID person) {
        return journal.once(command, () -> {
            Session session = sessions.facilitated(command).session();
            Optional<VotingRound> round = rounds.lockedLatest(session.id());
            Map<String, Integer> dots =
                    round.map(found -> ballots.withdraw(found, person)).orElse(Map.of());
            topics.lockAll(session.id());
            Instant at = guests.takeOff(person, session.id());
            Turn turn = journal.turn(session.id()).require(Phase::takesNotes, "session-is-not-open", NOT_OPEN);
            return journal.record(
                    command,
                    turn,
                    new PersonRemoved(
                            person,
                            at,
                            round.map(VotingRound::view).orElse(null),
                            dots,
                            rounds.voted(session.id()),
                            round.filter(VotingRound::revealed)
                                    .map(rounds::counts)
                                    .orElse(Map.of())));
        });
    }

    /** @param person somebody without a device; null: the caller's own topic */
    public Recorded propose(Command command, UUID person, String title, String description) {
        return participation.propose(as(command, person), title, description);
    }

    /** Whoever facilitates enters it for somebody without a device, who is its author and voter. */
    private Command as(Command command, UUID person) {
        if (person == null) {
            return command;
        }
        if (!sessions.held(command).mayFacilitate() || !guests.isWithoutDevice(person, command.session())) {
            throw Refusal.missing();
        }
        return command.on(person);
    }

    private static final String NOT_OPEN = "People come and go from the opening of the doors until publication.";
}
