package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Answer;
import crema.it.Evening;
import crema.it.Person;
import crema.it.Site;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing passwords: the answers tell nothing, and after ten failures there are none for a while. */
class GuessingIT {

    private static final String WRONG = "not the password at all";
    private static final String SLOW_DOWN = "Too many attempts. Wait a few minutes and try again.";

    private final Person aya = Evening.stranger("Aya");

    /** All tests come from one address. */
    @BeforeEach
    @AfterEach
    void forgetFailures() throws SQLException {
        sql("delete from sign_in_failure");
    }

    @Test
    void aKnownAddressIsAnsweredAsAnUnknownOne() {
        var known = signIn(aya.email(), WRONG);
        var unknown = signIn("nobody@example.org", WRONG);

        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(shown(known)).contains("do not belong together");
        assertThat(shown(known).replace(aya.email(), "somebody"))
                .isEqualTo(shown(unknown).replace("nobody@example.org", "somebody"));
    }

    @Test
    void afterTenFailuresAnAccountWaitsWhereverTheNextAttemptComesFrom() throws SQLException {
        for (int failure = 0; failure < 10; failure++) {
            assertThat(shown(signIn(aya.email(), WRONG))).doesNotContain(SLOW_DOWN);
        }
        sql("delete from sign_in_failure where subject = unhex(sha2('address:127.0.0.1', 256))");

        var answer = signIn(aya.email(), Person.PASSWORD);

        assertThat(shown(answer)).contains(SLOW_DOWN);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("crema="));
    }

    @Test
    void afterTenFailuresAnAddressWaitsWhateverAccountIsTriedNext() {
        for (int failure = 0; failure < 10; failure++) {
            signIn("nobody-" + failure + "@example.org", WRONG);
        }

        assertThat(shown(signIn(aya.email(), Person.PASSWORD))).contains(SLOW_DOWN);
    }

    @Test
    void whoeverHasMistypedComesInWithTheRightPassword() {
        signIn(aya.email(), WRONG);

        signIn(aya.email(), Person.PASSWORD).expect(302);
    }

    private static Answer signIn(String email, String password) {
        var wire = Wire.visitor();
        return Button.find(wire.page("/sign-in"), "signing-in", "Sign in")
                .orElseThrow()
                .press(wire, "/sign-in", Map.of("email", email, "password", password));
    }

    /** The page without its scripts, which carry a nonce. */
    private static String shown(Answer answer) {
        var page = Jsoup.parse(answer.body());
        page.select("script, link").remove();
        return page.outerHtml();
    }

    private static void sql(String statement) throws SQLException {
        try (var database = Site.running().connect();
                var prepared = database.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }
}
