package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.community.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A topic's turn as it was before its last change. */
class CourseTest {

    private static final Instant START = Instant.parse("2026-03-12T19:00:00Z");

    private final Topic topic = new Topic(UUID.randomUUID(), UUID.randomUUID(), "Tea", "", null, START);

    @Test
    void aStartThatIsUndoneHasNeverBeen() {
        Course stood = topic.course();
        topic.start(1, Pattern.USUAL, START);

        topic.restore(stood);

        assertThat(topic.course()).isEqualTo(stood);
        assertThat(topic.toDiscuss()).isTrue();
    }

    @Test
    void aTopicThatWasTakenUpAgainIsDiscussedWhenThatIsUndone() {
        topic.start(1, Pattern.USUAL, START);
        topic.finish(START.plusSeconds(60));
        Course stood = topic.course();
        topic.takeUp(START.plusSeconds(90));

        topic.restore(stood);

        assertThat(topic.course()).isEqualTo(stood);
        assertThat(topic.discussed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aClockThatWasStoppedByMistakeHasNeverStopped() {
        topic.start(1, Pattern.USUAL, START);
        Course stood = topic.course();
        topic.finish(START.plusSeconds(60));

        topic.restore(stood);

        assertThat(topic.course()).isEqualTo(stood);
        assertThat(topic.clock().view()).isEqualTo(stood.running());
    }

    @Test
    void aTimeboxTooManyGoesAndTheOneBeforeItGoesOnWithTheQuestionOpenAgain() {
        topic.start(1, Pattern.USUAL, START);
        topic.clock().ask(START.plusSeconds(500));
        Course stood = topic.course();
        topic.goOn(Pattern.USUAL, START.plusSeconds(500));

        topic.restore(stood);

        assertThat(topic.course()).isEqualTo(stood);
        assertThat(topic.clock().number()).isEqualTo(1);
        assertThat(topic.clock().ask(START.plusSeconds(501))).isTrue();
    }

    @Test
    void aPauseThatIsUndoneHasKeptNothing() {
        topic.start(1, Pattern.USUAL, START);
        Course stood = topic.course();
        topic.clock().pause(START.plusSeconds(60));

        topic.restore(stood);

        assertThat(topic.course()).isEqualTo(stood);
        assertThat(topic.clock().paused()).isFalse();
    }

    @Test
    void whatWasUndoneIsDoneAgainWithTheSameTimes() {
        topic.start(1, Pattern.USUAL, START);
        Course stood = topic.course();
        topic.goOn(Pattern.USUAL, START.plusSeconds(500));
        Course again = topic.course();
        topic.restore(stood);

        topic.restore(again);

        assertThat(topic.course()).isEqualTo(again);
        assertThat(topic.course().seconds()).isEqualTo(500);
    }
}
