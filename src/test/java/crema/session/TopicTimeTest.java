package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.community.Pattern;
import crema.platform.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long a topic has been talked about, whatever interrupts it. Steps are 7, 5 and 3 minutes. */
class TopicTimeTest {

    private Instant now = Instant.parse("2026-03-12T19:00:00Z");

    private final Topic topic =
            new Topic(UUID.randomUUID(), UUID.randomUUID(), "Tea or coffee", "", UUID.randomUUID(), now);

    @Test
    void pausesAreNotCountedAndKeepWhatWasLeft() {
        topic.start(1, Pattern.USUAL, now);
        later(120);
        topic.clock().pause(now);
        later(600);
        topic.clock().resume(now);
        later(60);
        topic.finish(now);

        assertThat(topic.discussed()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void whatIsFinishedWhileItStandsStillEndedWhenItStoodStill() {
        topic.start(1, Pattern.USUAL, now);
        later(120);
        topic.clock().pause(now);
        later(600);
        topic.finish(now);

        assertThat(topic.discussed()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aTopicThatIsTakenUpAgainKeepsItsTime() {
        topic.start(1, Pattern.USUAL, now);
        later(400);
        topic.finish(now);
        later(30);
        topic.takeUp(now);
        assertThat(topic.discussed()).isZero();
        later(10);
        topic.finish(now);

        assertThat(topic.discussed()).isEqualTo(Duration.ofSeconds(410));
    }

    @Test
    void whatWasPutBackAfterItsTimeGoesOnWithTheNextStep() {
        topic.start(1, Pattern.USUAL, now);
        later(500);
        topic.putBack(now);

        assertThat(topic.start(1, Pattern.USUAL, now).view())
                .isEqualTo(new BoardView.Timebox(2, now, now.plusSeconds(300), null));
    }

    @Test
    void theRoomIsAskedOnceWhenTimeIsUpAndAgainWhenTheTopicIsTakenUpAgain() {
        topic.start(1, Pattern.USUAL, now);
        later(420);
        assertThat(List.of(topic.clock().ask(now), topic.clock().ask(now))).containsExactly(true, false);

        topic.finish(now);
        later(60);

        assertThat(topic.takeUp(now).ask(now)).isTrue();
    }

    @Test
    void anAnswerIsTakenAMomentEarlyButNotForAnotherTimebox() {
        topic.start(1, Pattern.USUAL, now);
        later(419);
        topic.clock().requireQuestion(1, now);

        Refused.by(() -> topic.clock().requireQuestion(1, now.minusMillis(1))).as("time-is-not-up");
        Refused.by(() -> topic.clock().requireQuestion(2, now)).as("timebox-is-settled");
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
