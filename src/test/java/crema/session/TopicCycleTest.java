package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.community.Pattern;
import crema.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A topic and its clock: what each command makes of each state. Steps are 7, 5 and 3 minutes. */
class TopicCycleTest {

    private static final Instant NOW = Instant.parse("2026-03-12T19:00:00Z");

    private final Topic topic =
            new Topic(UUID.randomUUID(), UUID.randomUUID(), "Tea or coffee", "", UUID.randomUUID(), NOW);
    private Instant now = NOW;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
                    # waiting: nobody has talked about it
                    waiting,    start,   running 1 with 7:00
                    waiting,    go on,   topic-is-not-running
                    waiting,    finish,  topic-is-not-running
                    waiting,    pause,   topic-is-not-running
                    waiting,    resume,  topic-is-not-running
                    waiting,    put back, topic-is-not-running
                    waiting,    take up, topic-is-not-running
                    waiting,    answer,  topic-is-not-running
                    waiting,    zero,    topic-is-not-running
                    # running: for two minutes
                    running,    start,   topic-is-running
                    running,    go on,   running 2 with 5:00
                    running,    finish,  discussed
                    running,    pause,   paused 1 with 5:00
                    running,    resume,  timebox-is-not-paused
                    running,    put back, waiting
                    running,    take up, topic-is-running
                    running,    answer,  time-is-not-up
                    running,    zero,    not asked
                    # paused: after two minutes, for three
                    paused,     start,   topic-is-running
                    paused,     go on,   running 2 with 5:00
                    paused,     finish,  discussed
                    paused,     pause,   timebox-is-paused
                    paused,     resume,  running 1 with 5:00
                    paused,     put back, waiting
                    paused,     take up, topic-is-running
                    paused,     answer,  time-is-not-up
                    paused,     zero,    not asked
                    # over: 40 seconds ago, and the room has been asked
                    over,       start,   topic-is-running
                    over,       go on,   running 2 with 5:00
                    over,       finish,  discussed
                    over,       pause,   paused 1 with -0:40
                    over,       resume,  timebox-is-not-paused
                    over,       put back, waiting
                    over,       take up, topic-is-running
                    over,       answer,  taken
                    over,       zero,    not asked
                    # discussed: for two minutes of its seven, a minute ago
                    discussed,  start,   running 2 with 5:00
                    discussed,  go on,   topic-is-not-running
                    discussed,  finish,  topic-is-not-running
                    discussed,  pause,   topic-is-not-running
                    discussed,  resume,  topic-is-not-running
                    discussed,  put back, topic-is-not-running
                    discussed,  take up, running 1 with 5:00
                    discussed,  answer,  topic-is-not-running
                    discussed,  zero,    topic-is-not-running
                    # put back: after two minutes, a minute ago
                    put back,   start,   running 1 with 5:00
                    put back,   go on,   topic-is-not-running
                    put back,   finish,  topic-is-not-running
                    put back,   pause,   topic-is-not-running
                    put back,   resume,  topic-is-not-running
                    put back,   put back, topic-is-not-running
                    put back,   take up, running 1 with 5:00
                    put back,   answer,  topic-is-not-running
                    put back,   zero,    topic-is-not-running
                    # revisited: discussed for two minutes, and started again two minutes ago
                    revisited,  start,   topic-is-running
                    revisited,  go on,   running 3 with 3:00
                    revisited,  finish,  discussed
                    revisited,  pause,   paused 2 with 3:00
                    revisited,  resume,  timebox-is-not-paused
                    revisited,  put back, discussed
                    revisited,  take up, topic-is-running
                    revisited,  answer,  time-is-not-up
                    revisited,  zero,    not asked
                    """)
    void everyCommandInEveryState(String state, String command, String outcome) {
        bring(state);

        assertThat(attempt(command)).isEqualTo(outcome);
    }

    private void bring(String state) {
        switch (state) {
            case "running" -> start();
            case "paused" -> {
                start();
                topic.clock().pause(now);
                later(180);
            }
            case "over" -> {
                start();
                later(340);
                topic.clock().ask(now);
            }
            case "discussed" -> {
                start();
                topic.finish(now);
                later(60);
            }
            case "put back" -> {
                start();
                topic.putBack(now);
                later(60);
            }
            case "revisited" -> {
                start();
                topic.finish(now);
                start();
            }
            default -> assertThat(topic.toDiscuss()).isTrue();
        }
    }

    /** Two minutes ago. */
    private void start() {
        topic.start(1, Pattern.USUAL, now);
        later(120);
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private String attempt(String command) {
        try {
            return switch (command) {
                case "start" -> told(topic.start(1, Pattern.USUAL, now));
                case "go on" -> told(topic.goOn(Pattern.USUAL, now));
                case "take up" -> told(topic.takeUp(now));
                case "zero" -> topic.clock().ask(now) ? "asked" : "not asked";
                default -> changed(command);
            };
        } catch (Refusal refused) {
            return refused.type();
        }
    }

    private String changed(String command) {
        switch (command) {
            case "finish" -> topic.finish(now);
            case "put back" -> topic.putBack(now);
            case "pause" -> topic.clock().pause(now);
            case "resume" -> topic.clock().resume(now);
            default -> {
                topic.clock().requireQuestion(topic.clock().number(), now);
                return "taken";
            }
        }
        return topic.running() ? told(topic.clock()) : topic.toDiscuss() ? "waiting" : "discussed";
    }

    private String told(Timebox timebox) {
        BoardView.Timebox view = timebox.view();
        Duration left = Duration.between(view.pausedAt() == null ? now : view.pausedAt(), view.endsAt());
        String digits = "%d:%02d".formatted(left.abs().toMinutes(), left.abs().toSecondsPart());
        return (timebox.paused() ? "paused " : "running ")
                + timebox.number()
                + " with "
                + (left.isNegative() ? "-" : "")
                + digits;
    }
}
