package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Votes that arrive while another is counted, and are counted together next. */
class VotesTogetherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Evening evening = Evening.gathering();
    private final UUID runbooks = evening.topic(evening.host(), "Runbooks");
    private final UUID staging = evening.topic(evening.host(), "Staging");
    private final List<Person> people =
            IntStream.range(0, 8).mapToObj(i -> evening.guest("Guest " + i)).toList();

    @Test
    void aVoteThatIsRefusedKeepsNobodyElseFromVoting() throws Exception {
        evening.moveTo("voting");
        var spent = people.get(0);
        IntStream.range(0, 3).forEach(dot -> evening.vote(spent, runbooks));
        evening.vote(spent, staging);

        var answers = together(runbooks);

        assertThat(answers.get(0).text("type")).isEqualTo("no-dots-left");
        assertThat(answers.subList(1, people.size())).allMatch(answer -> answer.status() == 200);
        assertThat(numbers(answers, "seq")).doesNotHaveDuplicates().hasSize(people.size() - 1);
    }

    @Test
    void eachIsToldHowTheTopicStoodRightAfterTheOwnDot() throws Exception {
        evening.moveTo("voting");
        evening.moveTo("discussing");
        var waiting = List.of(runbooks, staging).stream()
                .filter(topic -> evening.board(evening.host()).getJsonArray("topics").stream()
                        .map(card -> card.asJsonObject())
                        .anyMatch(card -> card.getString("id").equals(topic.toString())
                                && card.getString("column").equals("to-discuss")))
                .findFirst()
                .orElseThrow();

        var answers = together(waiting);

        assertThat(numbers(answers, "dots")).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(numbers(answers, "dotsLeft")).containsOnly(3);
    }

    @Test
    void theSameClickManyTimesAmongOthersIsOneDot() throws Exception {
        evening.moveTo("voting");
        var aya = people.get(0).api().withKey("one click");
        var answers = held(IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Answer>) () -> aya.post(evening.votes(runbooks)))
                .toList());

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(numbers(answers, "seq")).containsOnly(answers.get(0).number("seq"));
    }

    /** Everybody one dot on that topic. */
    private List<Answer> together(UUID topic) throws Exception {
        return held(people.stream()
                .map(person -> (Callable<Answer>) () -> person.api().post(evening.votes(topic)))
                .toList());
    }

    /** Holds the clock of the session until somebody waits for it, so that the others have to wait for the box. */
    private List<Answer> held(List<Callable<Answer>> calls) throws Exception {
        var asked = new ArrayList<CompletableFuture<Answer>>();
        try (var sql = Sql.rolledBack()) {
            sql.run("update session_clock set seq = seq where session_id = ?", evening.session());
            calls.forEach(call -> asked.add(CompletableFuture.supplyAsync(() -> called(call))));
            Eventually.get(PATIENCE, sql::waitingForAClock, waiting -> waiting > 0);
        }
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Answer called(Callable<Answer> call) {
        try {
            return call.call();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    private static List<Integer> numbers(List<Answer> answers, String name) {
        return answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.number(name))
                .toList();
    }
}
