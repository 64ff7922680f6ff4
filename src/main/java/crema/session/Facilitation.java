package crema.session;

import crema.community.Customs;
import crema.member.Caller;
import crema.platform.DueNow;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.PhaseKept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the facilitator does with the session as a whole: its phases, and who it is. Each command locks the session first. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Facilitation {

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Rounds rounds;

    @Inject
    private TopicCycle cycle;

    @Inject
    private Journal journal;

    @Inject
    private Scribes scribes;

    @Inject
    private Timetable timetable;

    @Inject
    private Presence presence;

    @Inject
    private Clock clock;

    /**
     * Moves the session on, or back. Whoever takes the notes may publish them. Leaving the vote for discussion reveals the dots and starts the top topic.
     *
     * @param from where the caller believed the session to be; null when it does not matter to them
     * @throws Refusal {@code phase-already-changed} when somebody else was faster and went elsewhere
     */
    public Recorded moveTo(Command command, Phase target, Phase from) {
        return journal.once(command, () -> {
            Room room = target == Phase.PUBLISHED ? scribes.publishing(command) : sessions.facilitated(command);
            Phase now = room.session().phase();
            if (now == target) {
                return journal.record(command, journal.turn(command.session()), new PhaseKept(now));
            }
            if (from != null && from != now) {
                throw Refusal.conflict(
                        "phase-already-changed", "Somebody was faster: the session is " + now.word() + " now.");
            }
            return move(command, room, target);
        });
    }

    private Recorded move(Command command, Room room, Phase target) {
        Session session = room.session();
        Phase before = session.phase();
        session.moveTo(target, clock.instant());
        // In the order of a voter, who makes a ballot of the round before a dot on a topic.
        Optional<VotingRound> latest = rounds.lockedLatest(session.id());
        topics.lockAll(session.id());
        BoardView.Round stood = latest.map(VotingRound::view).orElse(null);
        Optional<VotingRound> round =
                target == Phase.VOTING ? Optional.of(rounds.open(session.id(), room.chapter())) : latest;
        boolean reveals = target.compareTo(Phase.DISCUSSING) >= 0
                && round.isPresent()
                && !round.get().revealed();
        if (reveals) {
            round.get().reveal(clock.instant());
        }
        timetable.arrange(session, room.chapter());
        if (target == Phase.CLOSED) {
            topics.running(session.id()).ifPresent(running -> cycle.finish(command.unkeyed(), running));
        }
        Journal.Turn turn = journal.turn(session.id());
        Map<String, Integer> counts =
                round.filter(VotingRound::revealed).map(rounds::counts).orElse(Map.of());
        int voted = round.map(rounds::voted).orElse(0);
        Recorded moved = journal.record(
                command,
                turn,
                new PhaseChanged(
                        before,
                        target,
                        round.map(VotingRound::view).orElse(null),
                        voted,
                        counts,
                        stood,
                        timetable.publication(session)));
        if (target == Phase.DISCUSSING) {
            discuss(command.unkeyed(), before, room.chapter().customs());
        }
        return moved;
    }

    /** After the vote the top topic is started; one that is running still is asked about from now on. */
    private void discuss(Command command, Phase before, Customs customs) {
        Optional<Topic> running = topics.running(command.session());
        if (running.isPresent()) {
            cycle.expect(command.session(), running.get().clock(), customs.settleSeconds());
        } else if (before == Phase.VOTING) {
            topics.top(command.session()).ifPresent(top -> cycle.start(command, top, customs.pattern()));
        }
    }

    /** <em>Facilitate today</em>: nobody does, or whoever does is gone; or an organizer taking it back. */
    public Recorded claim(Command command) {
        return journal.once(command, () -> {
            Room room = sessions.locked(command, Room::mayParticipate);
            Session session = room.session();
            if (command.caller().guest()) {
                throw Refusal.missing();
            }
            boolean deserted = Presence.deserted(
                    presence.at(session.id()), command.caller().id());
            if (!session.mayClaim(room.standing(), clock.instant(), deserted)) {
                throw Refusal.conflict("somebody-facilitates", "Somebody facilitates this session already.");
            }
            UUID before = session.facilitator().orElse(null);
            session.facilitatedBy(command.caller().id());
            return journal.record(
                    command,
                    journal.turn(session.id()),
                    new FacilitatorChanged(command.caller().id(), before));
        });
    }

    /** The doors open and the record is sealed by themselves; whoever was faster by hand has called it off. */
    void whenDue(@Observes DueNow now) {
        if (now.what().equals(Timetable.GATHER) || now.what().equals(Timetable.PUBLISH)) {
            Command command = Command.bySystem(now.subject());
            sessions.locked(now.subject());
            Room room = sessions.room(Caller.SYSTEM, now.subject());
            Phase expected = now.what().equals(Timetable.GATHER) ? Phase.PLANNED : Phase.CLOSED;
            if (room.session().phase() == expected) {
                move(command, room, expected == Phase.PLANNED ? Phase.GATHERING : Phase.PUBLISHED);
            }
        }
    }
}
