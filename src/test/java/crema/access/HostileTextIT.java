package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Evening;
import crema.it.Person;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Text from people is text: never markup, never cut, and it cannot turn the page around it. */
class HostileTextIT {

    private static final String SCRIPT = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final String RIGHT_TO_LEFT = "\u202Eabc \u05E9\u05DC\u05D5\u05DD";

    private final Evening evening = Evening.gathering();
    private final Person host = evening.host();

    @Test
    void aTopicIsTextOnTheBoard() {
        evening.topic(host, SCRIPT);

        var board = open(evening.path() + "/board");

        assertThat(harmful(board)).isZero();
        assertThat(board.select("article h3").eachText()).contains(SCRIPT);
        assertThat(board.select("script#board-data")).hasSize(1);
        assertThat(board.expectFirst("script#board-data").data()).endsWith("}").doesNotContain("<");
    }

    @Test
    void aTopicIsTextInTheRecordAndOnTheChaptersPage() {
        evening.topic(host, SCRIPT);

        for (var page : new String[] {evening.path(), "/g/" + evening.group() + "/" + Evening.CHAPTER, "/"}) {
            assertThat(harmful(open(page))).as(page).isZero();
        }
        assertThat(open(evening.path()).text()).contains(SCRIPT);
    }

    @Test
    void namesAndDescriptionsAreText() {
        var chapter = "/g/" + evening.group() + "/" + Evening.CHAPTER;
        Keeper.press(host, "/g/" + evening.group(), "describing", "Save", Map.of("name", SCRIPT, "about", SCRIPT));
        Keeper.press(host, chapter, "describing", "Save", Map.of("name", SCRIPT, "about", SCRIPT, "place", SCRIPT));
        var guest = evening.guest(SCRIPT);

        for (var page : new String[] {"/g/" + evening.group(), chapter, evening.path(), "/", "/admin"}) {
            assertThat(harmful(open(page))).as(page).isZero();
        }
        assertThat(harmful(Wire.of(guest).page(evening.path() + "/board"))).isZero();
    }

    @Test
    void textThatRunsTheOtherWayTurnsNothingElse() {
        evening.topic(host, RIGHT_TO_LEFT);

        var title = open(evening.path() + "/board").select("article h3").stream()
                .filter(element -> element.text().contains("\u05E9\u05DC\u05D5\u05DD"))
                .findFirst()
                .orElseThrow();

        assertThat(title.attr("dir")).isEqualTo("auto");
    }

    @Test
    void whatIsTooLongIsRefusedAndNotCut() {
        var answer = host.api().post(evening.call("/topics"), Map.of("title", "x".repeat(5_000)));

        assertThat(answer.expect(400).text("type")).isEqualTo("invalid");
        assertThat(answer.text("field")).isEqualTo("title");
        assertThat(evening.board(host).getJsonArray("topics")).isEmpty();
    }

    @Test
    void aNoteMayBeFourThousandCharactersAndNotOneMore() {
        var notes = evening.call("/topics/" + evening.topic(host, "Long notes") + "/notes");

        host.api().post(notes, Map.of("text", "x".repeat(4_000))).expect(201);
        host.api().post(notes, Map.of("text", "x".repeat(4_001))).expect(400);
    }

    @Test
    void aFormKeepsWhatWasTypedThatIsTooLong() {
        var wire = Wire.of(host);
        var page = "/g/" + evening.group();
        var typed = "x".repeat(5_000);

        var answer = Button.find(wire.page(page), "describing", "Save")
                .orElseThrow()
                .press(wire, page, Map.of("about", typed))
                .expect(200);

        var shown = Jsoup.parse(answer.body());
        assertThat(shown.expectFirst("#describing\\:about").val()).isEqualTo(typed);
        assertThat(shown.expectFirst("form#describing").text()).contains("2,000");
        assertThat(open(page).text()).doesNotContain("xxxx");
    }

    private Document open(String page) {
        return Jsoup.parse(Wire.of(host).get(page).expect(200).body());
    }

    /** Elements that a text has made. */
    private static int harmful(Document page) {
        return page.select("img[src=x], [onerror]").size()
                + (int) page.select("script:not([src])").stream()
                        .filter(script -> script.data().startsWith("alert("))
                        .count();
    }
}
