package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String TEXT = "Tea Tables 03/04/2031\n- “Oolong” – 🫖\n";

    private final List<Warning> warnings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutItsMark(String charset) throws Unreadable {
        assertThat(decoded(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
        assertThat(decoded(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
        assertThat(warnings).isEmpty();
    }

    @Test
    void theFirstLineThatIsNotUtf8IsNamed() throws Unreadable {
        assertThat(decoded("Tea\r\nplain\r\n“Café” 5 €".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Tea\nplain\n“Café” 5 €");
        assertThat(warnings).extracting(Warning::line).containsExactly(3);
    }

    @Test
    void textThatEndsAmidALetterIsNotUtf8() throws Unreadable {
        decoded(new byte[] {'T', 'e', 'a', (byte) 0xE2, (byte) 0x82});

        assertThat(warnings).extracting(Warning::line).containsExactly(1);
    }

    @Test
    void linesEndAlike() throws Unreadable {
        assertThat(decoded("a\r\nb\rc\n\r\nd".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void theRestIsKeptExactly() throws Unreadable {
        String odd = "\ta  \u00A0\u2028bell\u0007 e\u0301\n and many more letters than controls";

        assertThat(decoded(odd.getBytes(StandardCharsets.UTF_8))).isEqualTo(odd);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("The file is empty.", new byte[0]);
        assertRefused("The file is empty.", "\uFEFF \r\n\t".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] random = new byte[4_000];
        new Random(1).nextBytes(random);

        assertRefused("The file is not text.", random);
        assertRefused("The file is not text.", new byte[100]);
        assertRefused("The file is not text.", "Tea\0Tables".getBytes(StandardCharsets.UTF_8));
        assertRefused("The file is not text.", "\u0001\u0002tea tables".getBytes(StandardCharsets.UTF_8));
        assertRefused("The file is not text.", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    }

    @Test
    void brokenUtf16IsRefused() {
        assertRefused(
                "The file looks like UTF-16LE, but is broken.", new byte[] {(byte) 0xFF, (byte) 0xFE, 'T', 0, 'e'});
    }

    private void assertRefused(String sentence, byte[] bytes) {
        assertThatThrownBy(() -> decoded(bytes)).isInstanceOf(Unreadable.class).hasMessage(sentence);
    }

    private String decoded(byte[] bytes) throws Unreadable {
        return Decoding.text(bytes, warnings);
    }
}
