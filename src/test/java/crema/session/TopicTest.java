package crema.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.community.Pattern;
import crema.platform.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final Instant NOW = Instant.parse("2026-03-12T19:00:00Z");

    private final UUID session = UUID.randomUUID();
    private final UUID author = UUID.randomUUID();
    private final Topic topic = new Topic(UUID.randomUUID(), session, "Tea or coffee", "", author, NOW);

    @Test
    void aNewTopicWaitsToBeDiscussed() {
        assertThat(topic.toDiscuss()).isTrue();
        assertThat(topic.running()).isFalse();
        assertThat(topic.discussed()).isZero();
        topic.requireUndiscussed();
    }

    @Test
    void aTopicGetsSevenMinutesThenFiveThenThreeAndTheLastStepRepeats() {
        assertTimebox(topic.start(1, Pattern.USUAL, NOW), 1, NOW, 7);
        assertTimebox(topic.goOn(Pattern.USUAL, after(7)), 2, after(7), 5);
        assertTimebox(topic.goOn(Pattern.USUAL, after(12)), 3, after(12), 3);
        assertTimebox(topic.goOn(Pattern.USUAL, after(15)), 4, after(15), 3);
    }

    @Test
    void oneMoreTimeboxBeginsWhenItIsAskedForAndNotWhenTheLastOneWouldHaveEnded() {
        topic.start(1, Pattern.USUAL, NOW);

        assertTimebox(topic.goOn(Pattern.USUAL, after(9)), 2, after(9), 5);
        assertTimebox(topic.goOn(Pattern.USUAL, after(10)), 3, after(10), 3);
    }

    @Test
    void theTimeOfEndedTimeboxesIsSummedUp() {
        topic.start(1, Pattern.USUAL, NOW);
        assertThat(topic.discussed()).as("while the first runs").isZero();

        topic.goOn(Pattern.USUAL, after(8));
        assertThat(topic.discussed()).isEqualTo(Duration.ofMinutes(8));

        topic.finish(after(10));
        assertThat(topic.discussed()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aFinishedTopicIsNeitherRunningNorToBeDiscussed() {
        topic.start(1, Pattern.USUAL, NOW);
        assertThat(topic.running()).isTrue();

        topic.finish(after(3));

        assertThat(topic.running()).isFalse();
        assertThat(topic.toDiscuss()).isFalse();
    }

    @Test
    void aTopicTakenUpAgainGoesOnInThePattern() {
        topic.start(1, Pattern.USUAL, NOW);
        topic.finish(after(3));

        assertTimebox(topic.start(2, Pattern.USUAL, after(30)), 2, after(30), 5);
        topic.finish(after(31));
        assertThat(topic.discussed()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aTopicIsNotStartedTwice() {
        topic.start(1, Pattern.USUAL, NOW);

        Refused.by(() -> topic.start(2, Pattern.USUAL, after(1))).as("topic-is-running");
    }

    @Test
    void onlyARunningTopicGoesOnOrIsFinished() {
        Refused.by(() -> topic.goOn(Pattern.USUAL, NOW)).as("topic-is-not-running");
        Refused.by(() -> topic.finish(NOW)).as("topic-is-not-running");

        topic.start(1, Pattern.USUAL, NOW);
        topic.finish(after(1));

        Refused.by(() -> topic.goOn(Pattern.USUAL, after(2))).as("topic-is-not-running");
        Refused.by(() -> topic.finish(after(2))).as("topic-is-not-running");
    }

    @Test
    void dotsGoToTopicsThatAreStillToBeDiscussed() {
        topic.start(1, Pattern.USUAL, NOW);
        Refused.by(topic::requireUndiscussed).as("topic-is-discussed");

        topic.finish(after(1));
        Refused.by(topic::requireUndiscussed).as("topic-is-discussed");
    }

    @Test
    void whatWasDiscussedStaysByItself() {
        Course waiting = topic.course();
        topic.start(1, Pattern.USUAL, NOW);
        Refused.by(topic::requireNotBegun).as("topic-is-discussed");
        topic.putBack(after(1));
        Refused.by(topic::requireNotBegun).as("topic-is-discussed");
        assertThatThrownBy(topic::requireNotBegun).hasMessageContaining("the time it took is its own");

        topic.restore(waiting);
        topic.requireNotBegun();
        assertThat(topic.course()).as("as if nobody had started it").isEqualTo(waiting);
    }

    @Test
    void aTitleHas1To200Characters() {
        topic.word("x".repeat(200), "");
        assertThat(topic.title()).hasSize(200);

        Refused.by(() -> topic.word("x".repeat(201), "")).beside("title").contains("201", "200");
        Refused.by(() -> topic.word(" \u0000 ", "")).beside("title").contains("needed");
        assertThat(topic.title()).as("after a refusal").hasSize(200);
    }

    @Test
    void aDescriptionHasAtMost2000Characters() {
        topic.word("Tea", "x".repeat(2000));
        assertThat(topic.description()).hasSize(2000);

        Refused.by(() -> topic.word("Tea", "x".repeat(5000)))
                .beside("description")
                .contains("5000", "2000");
    }

    @Test
    void aTitleIsKeptInEveryScriptAndWithoutZeroCharacters() {
        topic.word("متى نلتقي؟ שלום", "Te\u0000a");

        assertThat(topic.title()).isEqualTo("متى نلتقي؟ שלום");
        assertThat(topic.description()).isEqualTo("Tea");
    }

    @Test
    void aTopicKnowsItsSessionAndItsAuthor() {
        assertThat(topic.belongsTo(session)).isTrue();
        assertThat(topic.belongsTo(UUID.randomUUID())).isFalse();
        assertThat(topic.by(author)).isTrue();
        assertThat(topic.by(UUID.randomUUID())).isFalse();
    }

    @Test
    void aTopicOfNobodyIsNotTheVisitors() {
        Topic imported = new Topic(UUID.randomUUID(), session, "Tea", "", null, NOW);

        assertThat(imported.by(null)).isFalse();
        assertThat(imported.author()).isEmpty();
    }

    private static Instant after(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    private static void assertTimebox(Timebox timebox, int number, Instant startedAt, int minutes) {
        Instant endsAt = startedAt.plus(Duration.ofMinutes(minutes));
        assertThat(timebox.view()).isEqualTo(new BoardView.Timebox(number, startedAt, endsAt, null));
    }
}
