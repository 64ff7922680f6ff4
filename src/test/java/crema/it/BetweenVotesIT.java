package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node remembers what was voted on last; what happens between two votes is seen by the second all the same. */
class BetweenVotesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Evening evening = Evening.gathering();
    private final Person host = evening.host();
    private final UUID tea = evening.topic(host, "Tea");
    private final UUID coffee = evening.topic(host, "Coffee");
    private final Person aya = evening.guest("Aya");

    @BeforeEach
    void somebodyHasVoted() {
        evening.moveTo("voting");
        evening.vote(aya, tea).expect(200);
        evening.vote(aya, coffee).expect(200);
    }

    @Test
    void aTopicIsRemovedAndComesBack() {
        var undos = new Undos(evening);
        host.api().delete(evening.call("/topics/" + tea)).expect(200);
        evening.vote(aya, tea).expect(404);

        undos.undo(host).expect(200);
        assertThat(evening.vote(aya, tea).expect(200).number("mine")).isEqualTo(2);
    }

    @Test
    void aTopicBecomesPartOfACard() {
        host.api()
                .post(evening.call("/topics/" + tea + "/merge"), Map.of("other", coffee.toString()))
                .expect(200);

        evening.vote(aya, coffee).expect(409);
    }

    @Test
    void theSessionIsClosed() {
        evening.moveTo("closed");

        assertThat(evening.vote(aya, tea).expect(409).text("type")).isEqualTo("voting-is-not-open");
    }

    @Test
    void somebodyProposesAndOthersVote() {
        var ben = evening.guest("Ben");
        evening.vote(ben, tea).expect(200);
        var rain = evening.topic(host, "Rain");
        evening.vote(ben, rain).expect(200);
        aya.api().delete(evening.votes(tea)).expect(200);
        evening.moveTo("discussing");

        assertThat(evening.vote(aya, rain).expect(200).number("dots")).isEqualTo(2);
        assertThat(evening.vote(aya, coffee).expect(200).number("dots")).isEqualTo(2);
    }

    /** The vote has been found in order, and waits to be counted. */
    @Test
    void theFacilitationIsHandedOverInTheMiddleOfAVoteForSomebodyElse() throws Exception {
        var rui = evening.member("Rui");
        rui.api().post(evening.call("/facilitator")).expect(200);
        var ana = rui.api()
                .post(evening.call("/people"), Map.of("name", "Ana"))
                .expect(201)
                .id();
        rui.api().post(evening.votes(tea) + "?for=" + ana).expect(200);
        try (var sql = Sql.open()) {
            sql.run("start transaction");
            sql.run("update session_clock set seq = seq + 1 where session_id = ?", evening.session());
            sql.run("update session set facilitator_id = null where id = ?", evening.session());
            var vote = CompletableFuture.supplyAsync(() -> rui.api().post(evening.votes(tea) + "?for=" + ana));
            Eventually.get(PATIENCE, sql::waitingForAClock, waiting -> waiting > 0);
            sql.run("commit");

            vote.join().expect(404);
        }
        var hers = host.api().get(evening.call("/board?for=" + ana)).expect(200).json();
        assertThat(hers.getJsonObject("me").getInt("dotsLeft")).isEqualTo(3);
    }

    @Test
    void somebodyWithTwoRolesVotesAlone() {
        assertThat(evening.vote(evening.organizer("Ines"), tea).expect(200).number("mine"))
                .isOne();
    }
}
