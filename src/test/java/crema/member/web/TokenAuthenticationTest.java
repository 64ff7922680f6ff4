package crema.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TokenAuthenticationTest {

    @Test
    void ofAllEntryPointsOnlyVotesAskThemselvesWhetherASignInIsValid() throws IOException {
        assertThat(entryPoints()
                        .filter(path ->
                                TokenAuthentication.PROVES_ITSELF.matcher(path).matches()))
                .isNotEmpty()
                .allMatch(path -> path.equals("/api/v1/sessions/{id}/topics/{topic}/votes"));
    }

    @Test
    void aPageOfThatNameIsNoVote() {
        assertThat(Stream.of("/g/topics/votes", "/api/v1/sessions/1/topics/2/votes/more"))
                .noneMatch(
                        path -> TokenAuthentication.PROVES_ITSELF.matcher(path).matches());
    }

    @Test
    void itComesAfterWhatAnswersForItsFailuresAndBeforeWhoeverAsksWhoIsThere() throws IOException {
        var order = Jsoup.parse(Path.of("main/webapp/WEB-INF/web.xml"), "UTF-8", "", Parser.xmlParser())
                .select("filter-mapping > filter-name")
                .eachText();

        assertThat(order).startsWith("security-headers", "busy", "token-authentication");
    }

    private static Stream<String> entryPoints() throws IOException {
        try (InputStream matrix = TokenAuthenticationTest.class.getResourceAsStream("/crema/access/matrix.csv")) {
            return new String(matrix.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split(",")[0].replaceFirst("^[A-Z]+ ", ""));
        }
    }
}
