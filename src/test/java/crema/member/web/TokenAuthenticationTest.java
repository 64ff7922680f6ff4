package crema.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
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

    private static Stream<String> entryPoints() throws IOException {
        try (InputStream matrix = TokenAuthenticationTest.class.getResourceAsStream("/crema/access/matrix.csv")) {
            return new String(matrix.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split(",")[0].replaceFirst("^[A-Z]+ ", ""));
        }
    }
}
