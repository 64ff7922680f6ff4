package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node remembers what was voted on last; what happens between two votes is seen by the second all the same. */
class BetweenVotesIT {

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

    @Test
    void somebodyWithTwoRolesVotesAlone() {
        assertThat(evening.vote(evening.organizer("Ines"), tea).expect(200).number("mine"))
                .isOne();
    }
}
