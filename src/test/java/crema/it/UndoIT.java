package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What was done is undone as a whole, by whoever may, or it is said why not. */
class UndoIT {

    private final Evening evening = Evening.gathering();
    private final Undos undos = new Undos(evening);
    private final Person host = evening.host();
    private final UUID budgets = evening.topic(host, "Error budgets");
    private final UUID staging = evening.topic(host, "Staging");

    @Test
    void aWrongMoveOnIsUndoneAsOneStepAndTheClockHasNeverStopped() {
        discuss();
        var before = evening.board(host);
        moveOn(budgets, staging);

        assertThat(undos.next(host)).isEqualTo("started “Staging”");
        undos.undo(host).expect(200);

        assertThat(told(evening.board(host))).isEqualTo(told(before));
    }

    @Test
    void whatWasUndoneIsDoneAgain() {
        discuss();
        moveOn(budgets, staging);
        var moved = evening.board(host);
        undos.undo(host).expect(200);

        var again = undos.steps(host).getJsonObject("again").getInt("seq");
        undos.undo(host, again).expect(200);

        assertThat(told(evening.board(host))).isEqualTo(told(moved));
        assertThat(undos.next(host)).isEqualTo("started “Staging”");
    }

    @Test
    void oneStepAfterTheOtherIsUndoneBackToTheBeginning() {
        discuss();
        moveOn(budgets, staging);
        evening.moveTo("closed");

        var told = List.of(
                "closed the session",
                "started “Staging”",
                "revealed the dots",
                "opened voting",
                "proposed “Staging”",
                "proposed “Error budgets”",
                "opened the doors");
        for (String step : told) {
            assertThat(undos.next(host)).isEqualTo(step);
            undos.undo(host).expect(200);
        }

        assertThat(undos.steps(host).isNull("next")).isTrue();
        assertThat(undos.undo(host).expect(409).text("type")).isEqualTo("nothing-to-undo");
        assertThat(evening.board(host).getString("phase")).isEqualTo("planned");
        assertThat(evening.board(host).getJsonArray("topics")).isEmpty();
        assertThat(evening.board(host).get("round")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void aStartIsNotUndoneOnceANoteStandsThere() {
        discuss();
        var started = undos.steps(host).getJsonObject("next").getInt("seq");
        evening.guest("Aya")
                .api()
                .post(evening.call("/topics/" + budgets + "/notes"), Map.of("text", "Slow"))
                .expect(201);

        var refused = undos.undo(host, started).expect(409);

        assertThat(refused.text("type")).isEqualTo("cannot-be-undone");
        assertThat(refused.text("detail")).isEqualTo("Somebody has written a note there since.");
    }

    @Test
    void whoeverMeansTheLastStepIsToldWhyItCannotBeUndoneAndKeepsTheOlderOnes() {
        evening.moveTo("voting");
        evening.vote(evening.guest("Aya"), staging).expect(200);

        var refused = undos.undo(host).expect(409);

        assertThat(refused.text("detail")).isEqualTo("Dots have been given since.");
        assertThat(undos.next(host)).isEqualTo("opened voting");
        assertThat(evening.board(host).getJsonArray("topics")).hasSize(2);
    }

    @Test
    void aRevealIsUndoneUnlessADotWasGivenSince() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");
        evening.vote(aya, staging).expect(200);
        evening.moveTo("discussing");
        undos.undo(host).expect(200);

        var hidden = evening.board(host);
        assertThat(hidden.getString("phase")).isEqualTo("voting");
        assertThat(hidden.getJsonArray("topics").getJsonObject(0).isNull("dots"))
                .isTrue();

        evening.moveTo("discussing");
        evening.vote(aya, budgets).expect(200);
        assertThat(undos.undo(host, undos.seqOf(host)).expect(409).text("detail"))
                .isEqualTo("Dots have been given since.");
    }

    @Test
    void ofTwoWhoUndoTheSameAtOnceTheSecondIsToldSo() {
        discuss();
        moveOn(budgets, staging);
        var seq = undos.seqOf(host);
        var ines = evening.organizer("Ines");

        var answers = Together.<Answer>all(
                List.<Callable<Answer>>of(() -> undos.undo(host, seq), () -> undos.undo(ines, seq)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allMatch(answer -> answer.text("type")
                .equals("already-undone"));
    }

    @Test
    void aParticipantUndoesTheirOwnTopicAndNobodyElses() {
        var aya = evening.guest("Aya");
        evening.topic(aya, "Tracing");
        var own = undos.seqOf(aya);
        var ines = evening.guest("Ines");

        assertThat(undos.undo(ines, own).status()).isEqualTo(404);
        assertThat(undos.undo(ines).text("type")).isEqualTo("nothing-to-undo");
        undos.undo(aya, own).expect(200);
        assertThat(evening.board(aya).getJsonArray("topics")).hasSize(2);
    }

    @Test
    void aDotIsTakenBackAndNotUndone() {
        evening.moveTo("voting");
        var dot = evening.vote(host, budgets).expect(200).number("seq");

        assertThat(undos.undo(host, dot).expect(409).text("type")).isEqualTo("cannot-be-undone");
    }

    @Test
    void afterTheCloseAProposalIsNotUndoneAndARemovedTopicStillComesBack() {
        evening.moveTo("voting");
        host.api().delete(evening.call("/topics/" + staging)).expect(200);
        var removed = undos.seqOf(host);
        var aya = evening.guest("Aya");
        evening.topic(aya, "Tracing");
        var proposed = undos.seqOf(aya);
        evening.moveTo("closed");

        assertThat(undos.undo(aya, proposed).expect(409).text("detail"))
                .isEqualTo("The session is closed; its topics stay.");
        undos.undo(host, removed).expect(200);

        assertThat(evening.board(host).getJsonArray("topics")).hasSize(3);
    }

    @Test
    void noHandOutlivesAnEveningThatIsClosedAgainByUndoing() {
        host.api()
                .patch("/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER, Map.of("speakerQueue", true))
                .expect(200);
        evening.moveTo("closed");
        undos.undo(host).expect(200);
        host.api().post(evening.call("/hands")).expect(204);

        undos.undo(host, undos.steps(host).getJsonObject("again").getInt("seq")).expect(200);

        try (var sql = Sql.open()) {
            assertThat(sql.list(
                            String.class, "select member_id from raised_hand where session_id = ?", evening.session()))
                    .isEmpty();
        }
    }

    @Test
    void whatIsPublishedIsNotUndone() {
        evening.moveTo("closed");
        evening.moveTo("published");

        assertThat(undos.undo(host).expect(409).text("type")).isEqualTo("session-is-published");
    }

    private void discuss() {
        evening.moveTo("voting");
        evening.moveTo("discussing");
    }

    private void moveOn(UUID from, UUID to) {
        host.api()
                .post(evening.call("/topics/" + to + "/start"), Map.of("after", from.toString()))
                .expect(200);
    }

    /** All of a board but what time alone changes. */
    private static JsonObject told(JsonObject board) {
        return Json.createObjectBuilder(board)
                .remove("seq")
                .remove("now")
                .remove("people")
                .build();
    }
}
