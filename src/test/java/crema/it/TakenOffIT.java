package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages say to a guest who was taken off, and what to anybody else. */
class TakenOffIT {

    private static final String TOLD = "You have been taken off this session";
    private static final String MISSING = "No board for you here";

    private final Evening evening = Evening.gathering();
    private final String board = evening.path() + "/board";
    private final Person aya = evening.guest("Aya");

    @BeforeEach
    void removed() {
        var id = UUID.fromString(evening.board(aya).getJsonObject("me").getString("id"));
        evening.host().api().delete(evening.call("/people/" + id)).expect(200);
    }

    @Test
    void aRemovedGuestIsToldSoAtTheBoardAndAtTheDoor() {
        assertThat(main(aya.browser(), board)).contains(TOLD, "speak to them");
        assertThat(main(aya.browser(), "/join/" + evening.joinCode().toLowerCase()))
                .contains(TOLD);
    }

    @Test
    void nobodyElseLearnsMoreThanThatNothingIsThere() {
        assertThat(main(new Browser(), board)).contains(MISSING);
        assertThat(main(Evening.gathering().guest("Ben").browser(), board)).contains(MISSING);
    }

    @Test
    void elsewhereThePagesSayTheSameToThemAsToOthers() {
        assertThat(main(aya.browser(), Evening.gathering().path() + "/board")).contains(MISSING);
        assertThat(main(aya.browser(), evening.path() + "-9/board")).contains(MISSING);
        assertThat(main(aya.browser(), "/join/NOSUCHCO")).contains("This code opens no door");
    }

    private static String main(Browser browser, String address) {
        return browser.open(address).select("main").text();
    }
}
