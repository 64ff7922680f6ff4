package crema.session;

import crema.community.Customs;
import crema.member.Caller;
import crema.platform.DueNow;
import crema.platform.Refusal;
import crema.platform.Retried;
import crema.session.SessionEvent.ThumbGiven;
import crema.session.SessionEvent.TimeIsUp;
import crema.session.Thumb.Way;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The continuation vote: when the time of a topic is up the room is asked, everybody answers, and where enough have, it is settled
 * by itself. What somebody answers locks the session for reading only, as whoever adds to it does.
 */
@Retried
@Remembered
@ApplicationScoped
@Transactional
public class Continuation {

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Thumbs thumbs;

    @Inject
    private TopicCycle cycle;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Somebody answers, or answers otherwise.
     *
     * @param number the timebox they saw
     * @throws Refusal {@code timebox-is-settled} when it is too late, {@code time-is-not-up} when it is too early
     */
    public Recorded answer(Command command, UUID id, int number, Way way) {
        return journal.once(command, () -> {
            Room room = sessions.held(command);
            if (room.session().phase() != Phase.DISCUSSING) {
                throw Refusal.conflict("session-is-not-discussing", "The room is not discussing any more.");
            }
            Timebox timebox = topics.in(command.session(), id).clock();
            timebox.requireQuestion(number, clock.instant());
            Optional<Way> before = thumbs.give(timebox.id(), command.caller().id(), way);
            Journal.Turn turn = journal.turn(command.session());
            BoardView.Thumbs counts = thumbs.count(timebox.id());
            Recorded given =
                    journal.record(command, turn, new ThumbGiven(id, number, way, before.orElse(null), counts));
            expectLook(command.session(), timebox, room.chapter().customs());
            return given;
        });
    }

    /** It is settled by whoever takes what is due, not here and now: until then everybody can see how it stands. */
    private void expectLook(UUID session, Timebox timebox, Customs customs) {
        settling(session, timebox, customs)
                .nextLook(clock.instant(), answersDue(timebox, customs))
                .ifPresent(at -> cycle.expectAnswers(session, at));
    }

    private Settling settling(UUID session, Timebox timebox, Customs customs) {
        return new Settling(
                thumbs.count(timebox.id()),
                thumbs.active(session, timebox.id()),
                !clock.instant().isBefore(answersDue(timebox, customs)));
    }

    private static Instant answersDue(Timebox timebox, Customs customs) {
        return TopicCycle.answersDue(timebox, customs.settleSeconds());
    }

    /** Time is up, or has been for a while; whoever was faster by hand has called it off. */
    void whenDue(@Observes DueNow now) {
        if (now.what().equals(TopicCycle.TIME_IS_UP) || now.what().equals(TopicCycle.SETTLE)) {
            sessions.locked(now.subject());
            Room room = sessions.room(Caller.SYSTEM, now.subject());
            topics.lockAll(now.subject());
            Optional<Topic> running = topics.running(now.subject())
                    .filter(topic -> room.session().phase() == Phase.DISCUSSING)
                    .filter(topic -> topic.clock().isUp(clock.instant()));
            running.ifPresent(topic -> {
                if (now.what().equals(TopicCycle.TIME_IS_UP)) {
                    ask(Command.bySystem(now.subject()), topic, room.chapter().customs());
                } else {
                    settle(
                            Command.bySystem(now.subject()),
                            topic,
                            room.chapter().customs());
                }
            });
        }
    }

    private void ask(Command command, Topic topic, Customs customs) {
        Timebox timebox = topic.clock();
        if (timebox.ask(clock.instant())) {
            journal.record(command, journal.turn(command.session()), new TimeIsUp(topic.id(), timebox.number()));
            expectLook(command.session(), timebox, customs);
        }
    }

    private void settle(Command command, Topic topic, Customs customs) {
        Optional<Way> outcome =
                settling(command.session(), topic.clock(), customs).outcome();
        if (outcome.isPresent()) {
            carryOut(command, topic, outcome.get(), customs);
        } else {
            expectLook(command.session(), topic.clock(), customs);
        }
    }

    private void carryOut(Command command, Topic topic, Way way, Customs customs) {
        if (way == Way.GO_ON) {
            cycle.goOn(command, topic, customs.pattern());
        } else {
            Optional<Topic> next = topics.top(command.session());
            cycle.finish(command, topic);
            next.ifPresent(top -> cycle.start(command, top, customs.pattern()));
        }
    }
}
