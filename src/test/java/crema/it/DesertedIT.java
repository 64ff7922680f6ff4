package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever facilitates goes and says nothing: any member who is there may go on, and nobody may before. */
class DesertedIT {

    private final Evening evening = Evening.gathering();
    private final Person fay = evening.member("Fay");
    private final Person gus = evening.member("Gus");

    @Test
    void aMemberWhoIsThereTakesOverOnceWhoeverFacilitatesHasGone() {
        fay.api().post(evening.call("/facilitator")).expect(200);
        var hers = Socket.of(evening, fay);
        try (var his = Socket.of(evening, gus)) {
            his.present("Fay", "Gus");
            assertThat(claim(gus).expect(409).text("type")).isEqualTo("somebody-facilitates");

            hers.close();

            Eventually.get(Duration.ofSeconds(15), this::claimLater, answer -> answer.status() == 200);
            assertThat(his.present("Gus")).hasSize(1);
        }
        assertThat(evening.board(fay).getString("facilitator")).isEqualTo("Gus");
        assertThat(evening.board(fay).getJsonObject("me").getBoolean("mayFacilitate"))
                .isFalse();
        gus.api().post(evening.call("/undo")).expect(200);
        assertThat(evening.board(gus).getString("facilitator")).isEqualTo("Fay");
    }

    @Test
    void whoeverIsNotThereThemselvesTakesNothingOver() {
        fay.api().post(evening.call("/facilitator")).expect(200);

        claim(gus).expect(409);
    }

    private Answer claimLater() {
        try (var sql = Sql.open()) {
            sql.run(
                    "update presence set last_seen = last_seen - interval 1 minute where member_id = ?",
                    UUID.fromString(evening.board(fay).getJsonObject("me").getString("id")));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return claim(gus);
    }

    private Answer claim(Person person) {
        return person.api().post(evening.call("/facilitator"));
    }
}
