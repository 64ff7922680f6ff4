package crema.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void aTokenIs32RandomBytesThatFitIntoACookie() {
        assertThat(Stream.generate(Token::random).limit(1000).map(Token::text))
                .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyItsSha256IsStored() {
        assertThat(HexFormat.of().formatHex(new Token("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void neitherTheTokenNorItsHashGetsIntoALogByAccident() {
        Token token = Token.random();

        assertThat(token.toString())
                .doesNotContain(token.text())
                .doesNotContain(HexFormat.of().formatHex(token.hash()).substring(0, 8));
        assertThat(String.valueOf(new SignIn(null, null, token, SignIn.Kind.API, "script", java.time.Instant.EPOCH)))
                .doesNotContain(token.text());
    }
}
