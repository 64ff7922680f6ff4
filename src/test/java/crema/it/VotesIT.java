package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Votes that race, by real HTTP against the real database. A chapter grants four dots and at most three of them on a topic. */
class VotesIT {

    private static final int GRANTED = 4;

    private final Evening evening = Evening.gathering();
    private final List<UUID> topics = Stream.of("Runbooks", "Staging", "Tracing")
            .map(title -> evening.topic(evening.host(), title))
            .toList();
    private final Journal journal = Journal.of(evening);

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aCommandThatIsRefusedIsRefusedWithAKeyAsWithoutOne() {
        var evening = Evening.gathering();
        var aya = evening.guest("Aya");
        var topic = evening.topic(evening.host(), "Not hers");

        aya.api()
                .withKey("open")
                .post(evening.call("/phase"), Map.of("phase", "voting"))
                .expect(404);
        aya.api()
                .withKey("vote")
                .post(evening.votes(UUID.randomUUID()), Map.of())
                .expect(404);
        aya.api()
                .withKey("edit")
                .patch(evening.call("/topics/" + topic), Map.of("title", "Hers"))
                .expect(404);
        aya.api().withKey("early").post(evening.votes(topic), Map.of()).expect(409);
    }

    @Test
    void theLastDotRepeatedManyTimesAtOnceIsAnsweredTheSame() {
        var evening = Evening.gathering();
        var topics = List.of(evening.topic(evening.host(), "One"), evening.topic(evening.host(), "Two"));
        var aya = evening.guest("Aya");
        evening.moveTo("voting");
        for (int dot = 0; dot < 3; dot++) {
            evening.vote(aya, topics.get(0));
        }

        var answers = Together.times(8, () -> aya.api()
                .withKey("the last one")
                .post(evening.votes(topics.get(1)), Map.of())
                .expect(200));

        assertThat(answers)
                .extracting(answer -> answer.number("seq"))
                .containsOnly(answers.get(0).number("seq"));
    }

    @Test
    void threeHundredVotesAtOnceCastExactlyTheGrantedDots() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");

        var answers = Together.times(10, () -> votes(aya, 30)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(answers).hasSize(300).allMatch(answer -> answer.status() == 200 || answer.status() == 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allMatch(answer -> List.of("no-dots-left", "topic-is-full").contains(answer.text("type")));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(GRANTED);
        assertThat(journal.dots()).isEqualTo(GRANTED);
    }

    @Test
    void sixtyFourDevicesThatVoteAndTakeBackNeverBreakARule() {
        new Race().run();
    }

    @Test
    void aClickThatIsRepeatedTwentyTimesIsOneDotAndOneAnswer() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya").api().withKey("one click");

        var answers = Together.times(20, () -> aya.post(evening.votes(topics.get(0))));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(journal.dots()).isOne();
    }

    @Test
    void whoeverIsSignedOutCastsNoDotAndIsToldNothing() {
        var ines = evening.member("Inês");
        var first = ines.api().withKey("first");
        evening.moveTo("voting");
        first.post(evening.votes(topics.get(0)), Map.of()).expect(200);
        ines.signOut();

        first.post(evening.votes(topics.get(0)), Map.of()).expect(401);
        evening.vote(ines, topics.get(1)).expect(401);
        ines.api()
                .post(evening.votes(topics.get(1)) + "?for=" + UUID.randomUUID())
                .expect(401);

        assertThat(journal.dots()).isOne();
    }

    @Test
    void theSameKeyOfTwoPeopleIsTwoClicks() {
        evening.moveTo("voting");

        for (var name : List.of("Aya", "Ines")) {
            evening.guest(name)
                    .api()
                    .withKey("one click")
                    .post(evening.votes(topics.get(0)))
                    .expect(200);
        }

        assertThat(journal.dots()).isEqualTo(2);
    }

    @Test
    void noDotLandsAfterTheSessionIsClosed() {
        evening.moveTo("voting");

        inTheMidstOfVotes("closed");

        var closed = journal.numberOfPhase("CLOSED");
        assertThat(journal.details("DotCast", closed, Long.MAX_VALUE)).isEmpty();
        assertThat(journal.details("DotCast", 0, closed)).hasSize((int) journal.dots());
    }

    @Test
    void theRevealCountsEveryDotBeforeItAndHidesNoneAfterIt() {
        evening.moveTo("voting");

        inTheMidstOfVotes("discussing");

        var revealed = journal.numberOfPhase("DISCUSSING");
        assertThat(journal.details("DotCast", 0, revealed)).allMatch(VotesIT::hidden);
        assertThat(journal.details("DotCast", revealed, Long.MAX_VALUE)).noneMatch(VotesIT::hidden);
        var counts = journal.details("PhaseChanged", revealed - 1, revealed + 1)
                .get(0)
                .getJsonObject("counts");
        assertThat(counts.keySet().stream().mapToInt(counts::getInt).sum())
                .isEqualTo(journal.details("DotCast", 0, revealed).size());
    }

    @Test
    void everyEventHasItsNumberAndNoNumberIsLeftOut() {
        evening.moveTo("voting");
        var people = guests(5);

        Together.all(people.stream()
                .<Callable<List<Answer>>>map(person -> () -> List.of(
                        evening.vote(person, topics.get(0)),
                        person.api().delete(evening.votes(topics.get(0))),
                        evening.vote(person, topics.get(1)),
                        evening.vote(person, UUID.randomUUID())))
                .toList());

        // three topics, two phases, three dots of each; what was refused has taken no number
        assertThat(journal.numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 3 + 2 + 3 * 5).boxed().toList());
        assertThat(journal.clock()).isEqualTo(journal.numbers().size());
    }

    @Test
    void aDotThatIsTakenBackCanBeCastAgain() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");
        votes(aya, GRANTED);

        assertThat(evening.vote(aya, topics.get(2)).expect(409).text("type")).isEqualTo("no-dots-left");
        assertThat(aya.api().delete(evening.votes(topics.get(0))).expect(200).number("dotsLeft"))
                .isOne();
        assertThat(evening.vote(aya, topics.get(2)).expect(200).number("dotsLeft"))
                .isZero();
    }

    @Test
    void countsAreHiddenFromEverybodyUntilTheReveal() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");
        evening.vote(aya, topics.get(0)).expect(200);

        assertThat(cards(evening.host())).allMatch(card -> card.isNull("dots"));
        assertThat(cards(aya)).allMatch(card -> card.isNull("dots"));
        evening.moveTo("discussing");
        assertThat(cards(evening.host()).get(0).getInt("dots")).isOne();
    }

    /** Eight people spend all their dots while the host moves the session on. */
    private void inTheMidstOfVotes(String phase) {
        var people = guests(8);
        var tasks = new ArrayList<Callable<List<Answer>>>();
        people.forEach(person -> tasks.add(() -> votes(person, GRANTED)));
        tasks.add(() -> {
            Eventually.get(Duration.ofSeconds(20), journal::dots, dots -> dots >= 5);
            return List.of(evening.moveTo(phase));
        });

        var answers = Together.all(tasks).stream().flatMap(List::stream).toList();

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 409);
    }

    private List<Person> guests(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> evening.guest("Guest " + i))
                .toList();
    }

    /** On one topic after the other. */
    private List<Answer> votes(Person person, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> evening.vote(person, topics.get(i % topics.size())))
                .toList();
    }

    private List<JsonObject> cards(Person person) {
        return evening.board(person).getJsonArray("topics").getValuesAs(JsonObject.class);
    }

    private static boolean hidden(JsonObject dotCast) {
        return dotCast.getJsonObject("tally").getBoolean("hidden");
    }
}
