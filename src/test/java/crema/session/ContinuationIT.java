package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Answer;
import crema.it.Api;
import crema.it.Evening;
import crema.it.Eventually;
import crema.it.Person;
import crema.it.Sql;
import crema.it.Together;
import crema.platform.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens by itself when the time of a topic is up, with steps of two seconds. */
class ContinuationIT {

    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final Evening evening = Evening.gathering();
    private final Person host = evening.host();
    private final Sql sql = Sql.open();

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void theRoomIsAskedAtZeroAndGoesOnWhenEverybodySaysSo() {
        var people = discussing(60, "Tea", "Coffee");
        var tea = running();
        assertThat(answer(host, tea, 1, "go-on").expect(409).text("type")).endsWith("time-is-not-up");

        Eventually.holds(LIMIT, () -> assertThat(types()).containsOnlyOnce("TimeIsUp"));
        answer(host, tea, 1, "move-on").expect(200);
        Together.all(people.stream()
                .map(person -> (java.util.concurrent.Callable<Answer>) () -> answer(person, tea, 1, "go-on"))
                .toList());
        answer(people.get(0), tea, 1, "either-way").expect(200);
        answer(host, tea, 1, "go-on").expect(200);
        Eventually.holds(
                LIMIT,
                () -> assertThat(board(host).topics().get(0).timebox().number()).isEqualTo(2));

        assertThat(types()).doesNotContain("TopicFinished");
        assertThat(board(host).thumbs()).isEqualTo(BoardView.Thumbs.NONE);
        assertThat(answer(host, tea, 1, "move-on").expect(409).text("type")).endsWith("timebox-is-settled");
        theEventsTellTheSameBoard(host);
    }

    @Test
    void afterAWhileHalfOfThemMoveOnToTheTopTopicAndThenNothingIsLeft() {
        var people = discussing(1, "Tea", "Coffee");
        var tea = running();
        Eventually.holds(LIMIT, () -> assertThat(types()).contains("TimeIsUp"));

        answer(host, tea, 1, "move-on").expect(200);
        answer(people.get(0), tea, 1, "either-way").expect(200);
        assertThat(board(people.get(0)).me().thumb()).isEqualTo("either-way");
        assertThat(board(host).thumbs()).isEqualTo(new BoardView.Thumbs(0, 1, 1));
        theEventsTellTheSameBoard(people.get(0));

        Eventually.holds(LIMIT, () -> assertThat(running()).isNotEqualTo(tea));
        assertThat(types().subList(types().size() - 2, types().size()))
                .containsExactly("TopicFinished", "TopicStarted");
        assertThat(bySystem()).containsExactly("TimeIsUp", "TopicFinished", "TopicStarted");
        theEventsTellTheSameBoard(host);
    }

    @Test
    void withoutHalfOfThemNothingIsSettledAndWhileTheClockStandsStillNothingIsDue() {
        var people = discussing(1, "Tea", "Coffee");
        var tea = running();
        host.api().post(evening.call("/topics/" + tea + "/pause")).expect(200);
        assertThat(due()).as("while the clock stands still").isEmpty();
        host.api().post(evening.call("/topics/" + tea + "/resume")).expect(200);
        assertThat(due()).containsExactly("timebox.zero");

        Eventually.holds(LIMIT, () -> assertThat(types()).contains("TimeIsUp"));
        answer(people.get(0), tea, 1, "move-on").expect(200);
        sql.list(String.class, "select sleep(2.1)");

        assertThat(running()).as("one of three has answered").isEqualTo(tea);
        host.api()
                .delete(evening.call("/people/" + board(people.get(1)).me().id()))
                .expect(200);
        Eventually.holds(
                LIMIT,
                () -> assertThat(running()).as("one of two is half of them").isNotEqualTo(tea));
    }

    @Test
    void openBoardsLearnThatTimeboxesAreOfAnotherLengthAndPlannedOnesNeedNot() {
        var tomorrow = evening.another(Instant.now().plus(Duration.ofDays(1)));
        discussing(60, "Tea");

        assertThat(types()).contains("CustomsChanged");
        assertThat(sql.list(String.class, "select type from session_event where session_id = ?", tomorrow.session()))
                .isEmpty();
        theEventsTellTheSameBoard(host);
    }

    /** The host and two guests, of whom each has done something; the first topic is being discussed. */
    private List<Person> discussing(int settleSeconds, String... titles) {
        Api.siteAdmin()
                .patch(
                        "/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER,
                        Map.of("pattern", List.of(2, 60), "settleSeconds", settleSeconds))
                .expect(200);
        var people = List.of(evening.guest("Aya"), evening.guest("Inês"));
        Stream.of(titles).forEach(title -> evening.topic(people.get(0), title));
        evening.moveTo("voting");
        people.forEach(
                person -> evening.vote(person, board(host).topics().get(0).id()));
        evening.moveTo("discussing");
        return people;
    }

    private Answer answer(Person person, UUID topic, int timebox, String answer) {
        return person.api()
                .post(evening.call("/topics/" + topic + "/thumb"), Map.of("timebox", timebox, "answer", answer));
    }

    private UUID running() {
        return board(host).topics().stream()
                .filter(card -> card.column().equals("discussing"))
                .map(BoardView.Card::id)
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    private BoardView board(Person person) {
        return Json.form()
                .fromJson(person.api().get(evening.call("/board")).expect(200).body(), BoardView.class);
    }

    private List<String> types() {
        return sql.list(
                String.class,
                "select type from session_event where session_id = ? and seq is not null order by seq",
                evening.session());
    }

    private List<String> due() {
        return sql.list(String.class, "select what from due where subject = ?", evening.session());
    }

    private List<String> bySystem() {
        return sql.list(
                String.class,
                "select type from session_event where session_id = ? and person_id is null and seq is not null"
                        + " and type <> 'CustomsChanged' order by seq",
                evening.session());
    }

    private void theEventsTellTheSameBoard(Person person) {
        BoardView board = board(person);
        assertThat(Replay.of(StoredEvents.of(sql, evening.session()))
                        .to(board.me().id(), id -> StoredEvents.name(sql, id)))
                .isEqualTo(Replay.Shown.of(board));
    }
}
