package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Api;
import crema.it.Evening;
import crema.it.Person;
import crema.it.Sql;
import crema.platform.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes with a guest who is taken off, what comes back with them, and that the events tell the same. */
class DeparturesIT {

    private final Evening evening = Evening.gathering();
    private final Person host = evening.host();
    private final Person aya = evening.guest("Aya");
    private final String ayasId = board(aya).me().id().toString();
    private final UUID runbooks = evening.topic(host, "Runbooks");
    private final UUID staging = evening.topic(aya, "Staging");
    private final Sql sql = Sql.open();

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void untilTheFirstRoundTheirTopicsGoAndComeBackWithThem() {
        var before = board(host);

        remove();
        assertThat(topics()).containsExactly(runbooks);
        undo();

        assertThat(board(host).topics()).isEqualTo(before.topics());
        assertThat(board(aya).me().mayParticipate()).isTrue();
        theEventsTellTheSameBoard();
    }

    @Test
    void onceThereIsARoundTheirTopicsStayWhoeverHasDotsOnThem() {
        evening.topic(aya, "Nobody has dots on this");
        evening.moveTo("voting");
        evening.vote(host, staging).expect(200);

        remove();

        assertThat(topics()).hasSize(3);
        theEventsTellTheSameBoard();
    }

    @Test
    void theirDotsOfAllRoundsGoAndComeBack() {
        twoRounds();
        var before = board(host);

        remove();
        assertThat(card(runbooks).earlier()).containsExactly(new BoardView.Result(1, 1));
        assertThat(card(staging).earlier()).isEmpty();
        assertThat(board(host).voted()).isOne();
        theEventsTellTheSameBoard();

        undo();
        assertThat(board(host).topics()).isEqualTo(before.topics());
        assertThat(board(host).voted()).isEqualTo(before.voted());
        assertThat(board(aya).me().dotsLeft()).isEqualTo(2);
        theEventsTellTheSameBoard();
    }

    @Test
    void whoeverHasVotedAndTakenItBackIsAmongThoseWhoVotedWhenTheyAreBack() {
        evening.moveTo("voting");
        evening.vote(aya, runbooks).expect(200);
        aya.api().delete(evening.votes(runbooks)).expect(200);

        remove();
        assertThat(board(host).voted()).isZero();
        undo();

        assertThat(board(host).voted()).isOne();
    }

    @Test
    void dotsOnATopicThatWasRemovedMeanwhileWaitUntilBothAreBack() {
        twoRounds();
        var before = board(host);
        int left = remove();
        int gone = host.api()
                .delete(evening.call("/topics/" + runbooks))
                .expect(200)
                .number("seq");

        undo(left);
        assertThat(board(aya).me().dotsLeft()).isEqualTo(3);
        undo(gone);

        assertThat(board(host).topics()).isEqualTo(before.topics());
        assertThat(board(aya).me().dotsLeft()).isEqualTo(2);
    }

    @Test
    void dotsOfAGuestWhoIsAwayWaitWhenTheTopicComesBackFirst() {
        twoRounds();
        var before = board(host);
        int gone = host.api()
                .delete(evening.call("/topics/" + runbooks))
                .expect(200)
                .number("seq");
        int left = remove();

        undo(gone);
        assertThat(card(runbooks).earlier()).containsExactly(new BoardView.Result(1, 1));
        undo(left);

        assertThat(board(host).topics()).isEqualTo(before.topics());
    }

    @Test
    void theReplayAndTheTimelineTellNothingOfATopicThatWentWithAGuestAndNobodysName() {
        remove();
        evening.moveTo("voting");
        evening.vote(evening.guest("Ben"), runbooks).expect(200);
        evening.moveTo("discussing");
        evening.moveTo("closed");
        evening.moveTo("published");

        assertThat(host.api().get(evening.call("/events")).expect(200).body())
                .doesNotContain("Staging", staging.toString(), "Aya", ayasId)
                .contains("Runbooks");
        assertThat(host.browser().open(evening.path()).text()).doesNotContain("Staging");
    }

    @Test
    void theReplayCountsAsTheBoardDidOnceSomebodyIsGone() {
        evening.moveTo("voting");
        evening.vote(aya, runbooks).expect(200);
        evening.vote(host, runbooks).expect(200);
        evening.moveTo("discussing");
        remove();
        evening.moveTo("closed");
        evening.moveTo("published");

        var told = host.api().get(evening.call("/events")).expect(200).list().getValuesAs(JsonObject.class).stream()
                .map(moment -> moment.getJsonObject("delta"))
                .filter(delta -> delta.getString("type").equals("person-removed"))
                .toList();

        assertThat(told).hasSize(1);
        assertThat(told.get(0).isNull("person")).isTrue();
        assertThat(told.get(0).getInt("voted")).isOne();
        assertThat(told.get(0).getJsonObject("counts").getInt(runbooks.toString()))
                .isOne();
    }

    @Test
    void theBrowserOfARemovedGuestDoesNotComeInAgainUntilTheyAreBack() {
        remove();

        assertThat(join("crema=" + aya.token())).isEqualTo(404);
        assertThat(join("other=1")).isEqualTo(200);
        undo();
        aya.api().get(evening.call("/board")).expect(200);
    }

    @Test
    void whoRepeatsComingInAfterBeingTakenOffIsNotLetIn() {
        var door = Api.visitor().withKey("made-at-the-click-0123456789");
        var entry = door.post("/join/" + evening.joinCode(), Map.of("name", "Ben"));
        var ben = new Person("Ben", "", entry.expect(200).text("token"));
        host.api().delete(evening.call("/people/" + board(ben).me().id())).expect(200);

        door.post("/join/" + evening.joinCode(), Map.of("name", "Ben")).expect(404);
    }

    private int join(String cookie) {
        return Api.visitor()
                .with("Cookie", cookie)
                .post("/join/" + evening.joinCode(), Map.of("name", "Aya"))
                .status();
    }

    /** Aya has two dots in each, and there is one of the host beside hers. */
    private void twoRounds() {
        evening.moveTo("voting");
        evening.vote(aya, runbooks).expect(200);
        evening.vote(aya, staging).expect(200);
        evening.vote(host, runbooks).expect(200);
        UUID top = evening.topic(host, "Tracing");
        for (int dot = 0; dot < 3; dot++) {
            evening.vote(host, top).expect(200);
        }
        evening.moveTo("discussing");
        evening.moveTo("voting");
        evening.vote(aya, runbooks).expect(200);
        evening.vote(aya, staging).expect(200);
        evening.vote(host, staging).expect(200);
    }

    private int remove() {
        return host.api().delete(evening.call("/people/" + ayasId)).expect(200).number("seq");
    }

    private void undo() {
        host.api().post(evening.call("/undo")).expect(200);
    }

    private void undo(int seq) {
        host.api().post(evening.call("/undo"), Map.of("seq", seq)).expect(200);
    }

    private List<UUID> topics() {
        return board(host).topics().stream().map(BoardView.Card::id).toList();
    }

    private BoardView.Card card(UUID topic) {
        return board(host).topics().stream()
                .filter(card -> card.id().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private void theEventsTellTheSameBoard() {
        BoardView board = board(host);
        Replay replay = Replay.of(StoredEvents.of(sql, evening.session()));
        assertThat(replay.to(board.me().id(), person -> StoredEvents.name(sql, person)))
                .isEqualTo(Replay.Shown.of(board));
    }

    private BoardView board(Person person) {
        String body = person.api().get(evening.call("/board")).expect(200).body();
        return Json.form().fromJson(body, BoardView.class);
    }
}
