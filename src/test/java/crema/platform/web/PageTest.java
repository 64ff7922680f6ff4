package crema.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/g/harbour/lisbon/2026-03-12/board", "/g/harbour?page=2#next", "/a//b"})
    void anAddressOfOursIsATarget(String target) {
        assertThat(Page.own(target)).isEqualTo(target);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/\n/elsewhere.example",
                "/\r\nSet-Cookie: a=b",
                " /me",
                "javascript:alert(1)",
                "me",
                "?to=/me",
                "/\u0000/elsewhere.example"
            })
    void aLinkThatLeadsElsewhereLeadsHome(String target) {
        assertThat(Page.own(target)).isEqualTo("/");
    }
}
