package crema.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import crema.platform.web.Links.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final Links links = new Links();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/a?b=c#d for more | https://example.org/a?b=c#d",
                "https://example.org/ | https://example.org/",
                "HTTP://EXAMPLE.ORG | HTTP://EXAMPLE.ORG",
                "(https://example.org/a). | https://example.org/a",
                "https://example.org/a_(b) | https://example.org/a_(b)",
                "(see https://example.org/a_(b)), then | https://example.org/a_(b)",
                "is it https://example.org/a? | https://example.org/a",
                "“https://example.org/a” | https://example.org/a",
                "<https://example.org/a> | https://example.org/a",
                "**https://example.org/a** | https://example.org/a",
                "https://example.org/ä/日本 | https://example.org/ä/日本",
            })
    void anAddressIsFoundWithoutTheSentenceAroundIt(String text, String address) {
        assertThat(links.in(text)).filteredOn(Part::link).extracting(Part::text).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing here",
                "javascript:alert(1)",
                "javascript://https",
                "data:text/html,x",
                "ftp://example.org",
                "https://",
                "http://...",
                "xhttps://example.org"
            })
    void whatIsNoWebAddressIsNoLink(String text) {
        assertThat(links.in(text)).noneMatch(Part::link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "https://a.b",
                " https://a.b https://c.d. ",
                "<script>https://a.b</script>",
                "https://…https://"
            })
    void togetherThePartsAreTheText(String text) {
        assertThat(links.in(text).stream().map(Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void severalAddressesAreSeveralLinks() {
        assertThat(links.in("https://a.b, http://c.d"))
                .containsExactly(new Part("https://a.b", true), new Part(", ", false), new Part("http://c.d", true));
    }
}
