package crema.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(textBlock = """
                    /,                                      /session/home.xhtml
                    /g/harbour,                             /community/groupPage.xhtml
                    /g/harbour/lisbon,                      /session/chapterPage.xhtml
                    /g/harbour/lisbon/2026-03-12,           /session/sessionPage.xhtml
                    /g/harbour/lisbon/2026-03-12-2,         /session/sessionPage.xhtml
                    /g/harbour/lisbon/2026-03-12/board,     /session/board.xhtml
                    /g/harbour/lisbon/archive.zip,          /served/archive
                    /g/harbour/lisbon/export/board,         /served/chapter-export
                    /join/KX7Q2MNP,                         /session/join.xhtml
                    /sign-in,                               /member/signIn.xhtml
                    /me,                                    /member/me.xhtml
                    /admin,                                 /community/admin.xhtml
                    """)
    void aPublicAddressLeadsToItsPage(String address, String page) {
        assertThat(Addresses.find(address)).map(Addresses.Found::page).contains(page);
    }

    @Test
    void theBracesReachThePageByName() {
        assertThat(Addresses.find("/g/harbour/lisbon/2026-03-12/board"))
                .map(Addresses.Found::parts)
                .contains(Map.of("group", "harbour", "chapter", "lisbon", "session", "2026-03-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/g",
                "/g/",
                "/g/harbour/",
                "/g//lisbon",
                "/g/harbour/lisbon/2026-03-12/board/",
                "/g/harbour/lisbon/2026-03-12/bored",
                "/join",
                "/join/",
                "/me/",
                "/ME",
                "/admin/x",
                "/session/board.xhtml",
                "/nowhere",
                "g/harbour",
                "/me\n"
            })
    void anyOtherAddressLeadsNowhere(String address) {
        assertThat(Addresses.find(address)).isEmpty();
    }

    @Test
    void noAddressIsInTheTableTwice() {
        assertThat(Addresses.all()).extracting(Addresses.Address::pattern).doesNotHaveDuplicates();
    }
}
