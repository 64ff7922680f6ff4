package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "coffeeops", "new-york", "42", "a-1-b", "a234567890123456789012345678901234567890"})
    void lowerCaseLettersDigitsAndSingleHyphensMakeASlug(String typed) {
        assertThat(new Slug(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "a",
                "Lisbon",
                "são-paulo",
                "new york",
                "-ab",
                "ab-",
                "a--b",
                "a/b",
                "a.b",
                "a_b",
                "ab\n",
                "..",
                "a2345678901234567890123456789012345678901"
            })
    void anythingElseIsRefusedBesideItsField(String typed) {
        Refused.by(() -> new Slug(typed)).beside("slug").contains("2 to 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "api",
                "board",
                "calendar",
                "export",
                "join",
                "me",
                "new",
                "sign-in",
                "static",
                "settings"
            })
    void theWordsOfCremaItselfAreReserved(String typed) {
        Refused.by(() -> new Slug(typed)).beside("slug").contains(typed);
    }

    @Test
    void aReservedWordMayBePartOfALongerOne() {
        assertThat(new Slug("board-games").value()).isEqualTo("board-games");
    }
}
