package crema.session;

import crema.community.Places;
import crema.member.Caller;
import crema.platform.DueNow;
import crema.platform.DueWork;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.PhaseKept;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the facilitator does: the phases, and the topics one after the other. Each command locks the session first. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Facilitation {

    static final String GATHER = "session.gather";
    static final String PUBLISH = "session.publish";

    /** A closed session is published by itself at noon of the next day in the zone of its chapter. */
    private static final LocalTime NOON = LocalTime.NOON;

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Rounds rounds;

    @Inject
    private Journal journal;

    @Inject
    private DueWork due;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /**
     * Moves the session on, or back. Leaving the vote for discussion reveals the dots and starts the top topic.
     *
     * @param from where the caller believed the session to be; null when it does not matter to them
     * @throws Refusal {@code phase-already-changed} when somebody else was faster and went elsewhere
     */
    public Recorded moveTo(Command command, Phase target, Phase from) {
        return journal.once(command, () -> {
            Room room = sessions.facilitated(command);
            Phase now = room.session().phase();
            if (now == target) {
                return journal.record(command, journal.turn(command.session()), new PhaseKept(now));
            }
            if (from != null && from != now) {
                throw Refusal.conflict(
                        "phase-already-changed", "Somebody was faster: the session is " + now.word() + " now.");
            }
            return move(command, room.session(), room.chapter().zone(), target, room);
        });
    }

    private Recorded move(Command command, Session session, ZoneId zone, Phase target, Room room) {
        Phase before = session.phase();
        session.moveTo(target, clock.instant());
        // In the order of a voter, who makes a ballot of the round before a dot on a topic.
        Optional<VotingRound> latest = rounds.lockedLatest(session.id());
        topics.lockAll(session.id());
        Optional<VotingRound> round =
                target == Phase.VOTING ? Optional.of(rounds.open(session.id(), room.chapter())) : latest;
        boolean reveals = target.compareTo(Phase.DISCUSSING) >= 0
                && round.isPresent()
                && !round.get().revealed();
        if (reveals) {
            round.get().reveal(clock.instant());
        }
        arrange(session, zone);
        if (target == Phase.CLOSED) {
            topics.running(session.id()).ifPresent(running -> finish(unkeyed(command), running));
        }
        Journal.Turn turn = journal.turn(session.id());
        Map<String, Integer> counts =
                round.filter(VotingRound::revealed).map(rounds::counts).orElse(Map.of());
        int voted = round.map(rounds::voted).orElse(0);
        Recorded moved = journal.record(
                command,
                turn,
                new PhaseChanged(before, target, round.map(VotingRound::view).orElse(null), voted, counts));
        if (before == Phase.VOTING
                && target == Phase.DISCUSSING
                && topics.running(session.id()).isEmpty()) {
            topics.top(session.id()).ifPresent(top -> start(unkeyed(command), top));
        }
        return moved;
    }

    private void arrange(Session session, ZoneId zone) {
        due.callOff(GATHER, session.id());
        due.callOff(PUBLISH, session.id());
        if (session.phase() == Phase.CLOSED) {
            due.ask(
                    PUBLISH,
                    session.id(),
                    clock.instant()
                            .atZone(zone)
                            .toLocalDate()
                            .plusDays(1)
                            .atTime(NOON)
                            .atZone(zone)
                            .toInstant());
        }
    }

    /**
     * Starts a topic; the one that is being discussed is finished first.
     *
     * @param after the topic the caller believed to be running; empty: none
     * @throws Refusal {@code another-topic-is-running} when somebody else was faster
     */
    public Recorded start(Command command, UUID topic, Optional<UUID> after) {
        return journal.once(command, () -> {
            Session session = sessions.facilitated(command).session();
            if (session.phase() != Phase.DISCUSSING) {
                throw Refusal.conflict(
                        "session-is-not-discussing", "Topics are started while the session is discussing.");
            }
            topics.lockAll(session.id());
            Optional<Topic> running = topics.running(session.id());
            if (!Objects.equals(running.map(Topic::id), after)) {
                throw Refusal.conflict(
                        "another-topic-is-running",
                        running.map(found -> "The room is on “" + found.title() + "” now.")
                                .orElse("No topic is being discussed any more."));
            }
            running.ifPresent(found -> finish(unkeyed(command), found));
            return start(command, topics.locked(session.id(), topic));
        });
    }

    public Recorded finish(Command command, UUID topic) {
        return journal.once(command, () -> {
            sessions.facilitated(command);
            return finish(command, topics.locked(command.session(), topic));
        });
    }

    /** One more timebox for the topic that is being discussed. */
    public Recorded goOn(Command command, UUID id) {
        return journal.once(command, () -> {
            sessions.facilitated(command);
            Topic topic = topics.locked(command.session(), id);
            Timebox timebox = topic.goOn(clock.instant());
            return journal.record(
                    command,
                    journal.turn(command.session()),
                    new TimeboxAdded(id, timebox.view(), topic.discussed().toSeconds()));
        });
    }

    /** <em>Facilitate today</em>, or an organizer taking it back. */
    public Recorded claim(Command command) {
        return journal.once(command, () -> {
            Session session = sessions.locked(command.session());
            Room room = sessions.participated(command);
            if (command.caller().guest()) {
                throw Refusal.missing();
            }
            if (!session.mayClaim(room.standing(), clock.instant())) {
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
        if (now.what().equals(GATHER) || now.what().equals(PUBLISH)) {
            Command command = Command.bySystem(now.subject());
            sessions.locked(now.subject());
            Session session = sessions.room(Caller.SYSTEM, now.subject()).session();
            Phase expected = now.what().equals(GATHER) ? Phase.PLANNED : Phase.CLOSED;
            if (session.phase() == expected) {
                Places.ChapterPlace place = places.chapter(Caller.SYSTEM, session.chapterId());
                Room room = new Room(session, place.chapter(), place.group(), place.standing());
                move(
                        command,
                        session,
                        place.chapter().zone(),
                        expected == Phase.PLANNED ? Phase.GATHERING : Phase.PUBLISHED,
                        room);
            }
        }
    }

    private Recorded start(Command command, Topic topic) {
        Timebox timebox = topic.start(topics.nextPlace(command.session()), clock.instant());
        return journal.record(
                command,
                journal.turn(command.session()),
                new TopicStarted(topic.id(), topic.author().orElse(null), timebox.view()));
    }

    private Recorded finish(Command command, Topic topic) {
        topic.finish(clock.instant());
        return journal.record(
                command,
                journal.turn(command.session()),
                new TopicFinished(topic.id(), topic.discussed().toSeconds(), clock.instant()));
    }

    /** The further events of one command; its key stands on the one that answers it. */
    private static Command unkeyed(Command command) {
        return new Command(command.caller(), command.session(), null);
    }
}
