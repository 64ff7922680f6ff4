package crema.session;

import crema.community.Customs;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.SessionEvent.TimeboxPaused;
import crema.session.SessionEvent.TimeboxResumed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The topics one after the other, and the clock of the one that is being discussed. Each command locks the session first. */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Timekeeping {

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private TopicCycle cycle;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Starts a topic; the one that is being discussed is finished first.
     *
     * @param after the topic the caller believed to be running; empty: none
     * @throws Refusal {@code another-topic-is-running} when somebody else was faster
     */
    public Recorded start(Command command, UUID topic, Optional<UUID> after) {
        return journal.once(command, () -> {
            Room room = discussing(command);
            Optional<Topic> running = running(room.session(), after);
            running.ifPresent(found -> cycle.finish(command.unkeyed(), found));
            return cycle.start(
                    command,
                    topics.locked(command.session(), topic),
                    customs(room).pattern());
        });
    }

    public Recorded finish(Command command, UUID topic) {
        return journal.once(command, () -> {
            sessions.facilitated(command);
            return cycle.finish(command, topics.locked(command.session(), topic));
        });
    }

    /**
     * One more timebox for the topic that is being discussed.
     *
     * @param after the timebox the caller believed to be running; null when it does not matter to them
     * @throws Refusal {@code timebox-is-settled} when somebody else was faster, or the room by itself
     */
    public Recorded goOn(Command command, UUID id, Integer after) {
        return journal.once(command, () -> {
            Room room = sessions.facilitated(command);
            Topic topic = topics.locked(command.session(), id);
            if (after != null && after != topic.clock().number()) {
                throw Refusal.conflict("timebox-is-settled", "This topic goes on already.");
            }
            return cycle.goOn(command, topic, customs(room).pattern());
        });
    }

    /** The clock stands still and keeps what is left. */
    public Recorded pause(Command command, UUID id) {
        return journal.once(command, () -> {
            sessions.facilitated(command);
            Topic topic = topics.locked(command.session(), id);
            Course stood = topic.course();
            Timebox timebox = topic.clock();
            timebox.pause(clock.instant());
            cycle.callOff(command.session());
            return journal.record(
                    command, journal.turn(command.session()), new TimeboxPaused(id, timebox.view(), stood));
        });
    }

    public Recorded resume(Command command, UUID id) {
        return journal.once(command, () -> {
            Room room = sessions.facilitated(command);
            Topic topic = topics.locked(command.session(), id);
            Course stood = topic.course();
            Timebox timebox = topic.clock();
            BoardView.Timebox before = timebox.view();
            timebox.resume(clock.instant());
            cycle.expect(command.session(), timebox, customs(room).settleSeconds());
            return journal.record(
                    command, journal.turn(command.session()), new TimeboxResumed(id, timebox.view(), before, stood));
        });
    }

    /**
     * The topic before is taken up again with the time it had; the one that is being discussed goes back to where it was.
     *
     * @param after the topic the caller believed to be running; empty: none
     * @throws Refusal {@code another-topic-is-running} when somebody else was faster, {@code no-topic-before} when there is none
     */
    public Recorded back(Command command, Optional<UUID> after) {
        return journal.once(command, () -> {
            Session session = discussing(command).session();
            Optional<Topic> running = running(session, after);
            Topic before = topics.latest(session.id())
                    .orElseThrow(() -> Refusal.conflict("no-topic-before", "No topic was discussed before."));
            running.ifPresent(found -> cycle.putBack(command.unkeyed(), found));
            return cycle.takeUp(command, before);
        });
    }

    private Room discussing(Command command) {
        Room room = sessions.facilitated(command);
        if (room.session().phase() != Phase.DISCUSSING) {
            throw Refusal.conflict("session-is-not-discussing", "Topics are started while the session is discussing.");
        }
        return room;
    }

    private Optional<Topic> running(Session session, Optional<UUID> believed) {
        topics.lockAll(session.id());
        Optional<Topic> running = topics.running(session.id());
        if (!Objects.equals(running.map(Topic::id), believed)) {
            throw Refusal.conflict(
                    "another-topic-is-running",
                    running.map(found -> "The room is on “" + found.title() + "” now.")
                            .orElse("No topic is being discussed any more."));
        }
        return running;
    }

    private static Customs customs(Room room) {
        return room.chapter().customs();
    }
}
