package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Answer;
import crema.it.Api;
import crema.it.Evening;
import crema.it.Person;
import crema.it.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other people can make a browser do that is signed in here: nothing. */
class ForeignPagesIT {

    private static Evening evening;
    private static Person member;

    @BeforeEach
    void meet() {
        if (evening == null) {
            evening = Evening.gathering();
            member = evening.member("Aya");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aForeignPageCannotCallWithOurCookie(String header, String value) {
        var forged = Api.withCookie(member.token()).with(header, value);

        assertThat(forged.post(evening.call("/topics"), Map.of("title", "Forged"))
                        .status())
                .isEqualTo(403);
        assertThat(evening.board(member).toString()).doesNotContain("Forged");
    }

    @Test
    void aForeignPageCannotSubmitOurForms() {
        var wire = Wire.of(member);
        var leaving = Button.find(wire.page("/g/" + evening.group()), "leaving", "Leave the group")
                .orElseThrow();

        var answer = leaving.press(wire.with("Origin", "https://elsewhere.example"), "/g/" + evening.group(), Map.of());

        assertThat(answer.status()).isEqualTo(403);
        evening.board(member);
    }

    @Test
    void ourOwnPagesCan() {
        var own = Api.withCookie(member.token())
                .with("Origin", Site.running().baseUri().toString());

        own.post(evening.call("/topics"), Map.of("title", "Our own")).expect(201);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndForeignPages() {
        var visitor = Wire.visitor();
        var cookies = signIn("/sign-in").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("crema="))
                .singleElement()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .containsIgnoringCase("path=/")
                .doesNotContainIgnoringCase("domain=");
        assertThat(visitor.get("/").headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "javascript:alert(1)",
                "elsewhere.example",
                " //elsewhere.example",
                "/\r\nSet-Cookie: crema=forged"
            })
    void afterSigningInNobodyIsSentElsewhere(String target) {
        var page = "/sign-in?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);

        var answer = signIn(page).expect(302);

        assertThat(answer.headers().firstValue("Location"))
                .hasValue(Site.running().baseUri().resolve("/").toString());
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("forged"));
    }

    @Test
    void afterSigningInPeopleAreWhereTheyWantedToBe() {
        assertThat(signIn("/sign-in?to=/me").headers().firstValue("Location"))
                .hasValue(Site.running().baseUri().resolve("/me").toString());
    }

    private static Answer signIn(String page) {
        var wire = Wire.visitor();
        return Button.find(wire.page(page), "signing-in", "Sign in")
                .orElseThrow()
                .press(wire, page, Map.of("email", member.email(), "password", Person.PASSWORD));
    }
}
