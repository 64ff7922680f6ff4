package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Answer;
import crema.it.Api;
import crema.it.Evening;
import crema.it.Person;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of answer tells the browser about how to treat it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityHeadersIT {

    private final Evening evening = Evening.gathering();
    private final Person guest = evening.guest("Aya");
    private final Map<String, Answer> answers = answers();

    private Map<String, Answer> answers() {
        var visitor = Wire.visitor();
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("a page", visitor.get("/").expect(200));
        answers.put("a page with forms", visitor.get("/sign-in").expect(200));
        answers.put("the board", Wire.of(guest).get(evening.path() + "/board").expect(200));
        answers.put("a missing page", visitor.get("/nowhere").expect(404));
        answers.put("a forbidden page", visitor.get("/admin").expect(404));
        answers.put(
                "a page by its inner name", visitor.get("/session/board.xhtml").expect(404));
        answers.put("a redirect", visitor.get("/me").expect(302));
        answers.put(
                "a change from elsewhere",
                foreign().post("/sign-in", Map.of("a", "b")).expect(403));
        answers.put("a stylesheet", visitor.get("/static/css/crema.css").expect(200));
        answers.put("a missing file", visitor.get("/static/missing.css").expect(404));
        answers.put(
                "a resource of Faces",
                visitor.get("/jakarta.faces.resource/core.js.xhtml?ln=primefaces")
                        .expect(200));
        answers.put(
                "a QR code",
                visitor.get("/join/" + evening.joinCode() + "/qr.svg").expect(200));
        answers.put(
                "an export",
                Wire.of(guest).get(evening.path() + "/export/markdown").expect(200));
        var chapter = "/g/" + evening.group() + "/" + Evening.CHAPTER;
        answers.put("an index", visitor.get(chapter + "/export/markdown").expect(200));
        answers.put("an archive", visitor.get(chapter + "/archive.zip").expect(200));
        answers.putAll(calls());
        return answers;
    }

    private Map<String, Answer> calls() {
        var board = evening.call("/board");
        return Map.of(
                "a call", guest.api().get(board).expect(200),
                "a call by nobody", Api.visitor().get(board).expect(401),
                "a call about nothing",
                        guest.api()
                                .get("/sessions/" + UUID.randomUUID() + "/board")
                                .expect(404),
                "a call to nowhere", guest.api().get("/nowhere").expect(404),
                "a call with a wrong method", guest.api().delete(board).expect(405),
                "a call with a wrong body",
                        guest.api()
                                .post(evening.call("/topics"), Map.of("title", ""))
                                .expect(400));
    }

    private static Wire foreign() {
        return Wire.visitor().with("Origin", "https://elsewhere.example");
    }

    Stream<Named<Answer>> everyAnswer() {
        return answers.entrySet().stream().map(answer -> Named.of(answer.getKey(), answer.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyAnswer")
    void everyAnswerIsProtected(Answer answer) {
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyAnswer")
    void everyAnswerHasOnePolicyThatForbidsForeignAndInlineScripts(Answer answer) {
        var policy = policy(header(answer, "Content-Security-Policy"));

        if (policy.containsKey("sandbox")) {
            assertThat(policy.get("sandbox")).isEmpty();
        } else {
            assertThat(policy.get("default-src")).containsExactly("'none'");
            assertThat(policy.get("script-src"))
                    .startsWith("'self'")
                    .allMatch(source -> source.equals("'self'") || source.startsWith("'nonce-"));
            assertThat(policy.get("frame-ancestors")).containsExactly("'none'");
            assertThat(policy.get("base-uri")).containsExactly("'none'");
            assertThat(policy.get("form-action")).containsExactly("'self'");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyAnswer")
    void noAnswerOpensAnHttpSession(Answer answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void whatIsAboutPeopleIsKeptInNoCache() {
        assertThat(answers).allSatisfy((kind, answer) -> {
            var rule = answer.headers().firstValue("Cache-Control").orElse("");
            if (!List.of("a stylesheet", "a missing file", "a resource of Faces")
                    .contains(kind)) {
                assertThat(rule).as(kind).isEqualTo("no-store");
            }
        });
    }

    @Test
    void anExportIsAnAttachmentInASandbox() {
        for (var kind : List.of("an export", "an index", "an archive")) {
            var export = answers.get(kind);

            assertThat(header(export, "Content-Security-Policy")).isEqualTo("sandbox");
            assertThat(header(export, "Content-Disposition")).startsWith("attachment; filename=\"");
        }
    }

    /** It is answered by the server beside the application. */
    @Test
    void theDescriptionOfTheApiIsNeitherSniffedNorFramed() {
        var description = Wire.visitor().get("/api/v1/openapi").expect(200);

        assertThat(header(description, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(policy(header(description, "Content-Security-Policy")).get("frame-ancestors"))
                .containsExactly("'none'");
    }

    @Test
    void noPageHasAScriptWithoutTheNonceOfItsPolicy() {
        for (var kind : List.of("a page", "a page with forms", "the board", "a missing page")) {
            var answer = answers.get(kind);
            var page = Jsoup.parse(answer.body());
            var nonces = policy(header(answer, "Content-Security-Policy")).get("script-src");

            assertThat(page.select("script:not([src]):not([type=application/json])"))
                    .allSatisfy(script -> assertThat(nonces).contains("'nonce-" + script.attr("nonce") + "'"));
            assertThat(page.select("[onclick], [onload], [onchange], [onsubmit], [onerror]"))
                    .isEmpty();
            assertThat(page.select("a[href^=javascript:]")).isEmpty();
        }
    }

    /** Directives with what they allow; there is exactly one policy. */
    private static Map<String, List<String>> policy(String header) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (var directive : header.split(";")) {
            var words = Arrays.asList(directive.strip().split(" +"));
            directives.put(words.get(0), words.subList(1, words.size()));
        }
        return directives;
    }

    /** Sent exactly once. */
    private static String header(Answer answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
        return answer.headers().firstValue(name).orElseThrow();
    }
}
