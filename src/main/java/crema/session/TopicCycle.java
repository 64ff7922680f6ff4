package crema.session;

import crema.community.Pattern;
import crema.platform.DueWork;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicPutBack;
import crema.session.SessionEvent.TopicStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The steps a topic takes through its timeboxes, for whoever has decided that it takes them: each is done, recorded, and what will
 * happen by itself is asked for or called off. Session and topics are locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TopicCycle {

    static final String TIME_IS_UP = "timebox.zero";
    static final String SETTLE = "timebox.settle";

    @Inject
    private Topics topics;

    @Inject
    private Merges merges;

    @Inject
    private Thumbs thumbs;

    @Inject
    private Journal journal;

    @Inject
    private DueWork due;

    @Inject
    private Clock clock;

    Recorded start(Command command, Topic topic, Pattern pattern) {
        Course stood = topic.course();
        return started(
                command, topic, stood, topic.start(topics.nextPlace(command.session()), pattern, clock.instant()));
    }

    Recorded takeUp(Command command, Topic topic) {
        Course stood = topic.course();
        return started(command, topic, stood, topic.takeUp(clock.instant()));
    }

    private Recorded started(Command command, Topic topic, Course stood, Timebox timebox) {
        thumbs.forget(timebox.id());
        expectZero(command.session(), timebox);
        return journal.record(
                command,
                journal.turn(command.session()),
                new TopicStarted(
                        topic.id(),
                        topic.author().orElse(null),
                        timebox.view(),
                        topic.course().revisited(),
                        topic.discussed().toSeconds(),
                        stood,
                        merges.authors(topic)));
    }

    Recorded goOn(Command command, Topic topic, Pattern pattern) {
        BoardView.Timebox before = topic.clock().view();
        Course stood = topic.course();
        Timebox timebox = topic.goOn(pattern, clock.instant());
        expectZero(command.session(), timebox);
        return journal.record(
                command,
                journal.turn(command.session()),
                new TimeboxAdded(topic.id(), timebox.view(), topic.discussed().toSeconds(), before, stood));
    }

    Recorded finish(Command command, Topic topic) {
        BoardView.Timebox before = topic.clock().view();
        Course stood = topic.course();
        topic.finish(clock.instant());
        callOff(command.session());
        return journal.record(
                command,
                journal.turn(command.session()),
                new TopicFinished(topic.id(), topic.discussed().toSeconds(), clock.instant(), before, stood));
    }

    Recorded putBack(Command command, Topic topic) {
        BoardView.Timebox before = topic.clock().view();
        Course stood = topic.course();
        topic.putBack(clock.instant());
        callOff(command.session());
        return journal.record(
                command,
                journal.turn(command.session()),
                new TopicPutBack(
                        topic.id(),
                        topic.course().revisited(),
                        topic.discussed().toSeconds(),
                        before,
                        stood));
    }

    /** What comes by itself with a timebox unless its clock stands still: first the question, once, and then a look at the answers. */
    void expect(UUID session, Timebox timebox, int settleSeconds) {
        callOff(session);
        if (timebox.paused()) {
            return;
        }
        if (timebox.asked()) {
            expectAnswers(session, answersDue(timebox, settleSeconds));
        } else {
            expectZero(session, timebox);
        }
    }

    private void expectZero(UUID session, Timebox timebox) {
        callOff(session);
        due.ask(TIME_IS_UP, session, timebox.endsAt());
    }

    /** The answers are looked at then. */
    void expectAnswers(UUID session, Instant at) {
        due.ask(SETTLE, session, at);
    }

    void callOff(UUID session) {
        due.callOff(TIME_IS_UP, session);
        due.callOff(SETTLE, session);
    }

    /** When those who are there have had their time to answer. */
    static Instant answersDue(Timebox timebox, int settleSeconds) {
        return timebox.endsAt().plus(Duration.ofSeconds(settleSeconds));
    }
}
