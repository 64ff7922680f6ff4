package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rounds: what is left of the dots, voting again, what earlier rounds gave; and what stays off the record. */
class RoundsIT {

    private final Evening evening = Evening.gathering();
    private final Person aya = evening.guest("Aya");
    private final UUID tea = evening.topic(aya, "Tea");
    private final UUID coffee = evening.topic(evening.host(), "Coffee");
    private final UUID milk = evening.topic(evening.host(), "Milk");

    @Test
    void dotsLeftOverAreSpentUntilTheCloseAndLatecomersHaveTheirs() {
        evening.moveTo("voting");
        votes(aya, tea);
        evening.moveTo("discussing");
        var late = evening.guest("Zoë");

        assertThat(evening.vote(aya, milk).expect(200).number("dotsLeft")).isEqualTo(2);
        assertThat(evening.vote(late, milk).expect(200).number("dots")).isEqualTo(2);
        assertThat(evening.vote(late, tea).expect(409).text("type")).isEqualTo("topic-is-discussed");
        assertThat(titles(late)).containsExactly("Tea", "Milk", "Coffee");
        evening.moveTo("closed");
        assertThat(evening.vote(late, milk).expect(409).text("type")).isEqualTo("voting-is-not-open");
    }

    @Test
    void votingAgainKeepsWhatTheFirstRoundGaveAndHidesTheSecond() {
        evening.moveTo("voting");
        votes(aya, coffee, coffee, tea);
        evening.moveTo("discussing");
        finish(coffee);
        evening.moveTo("voting");
        votes(aya, milk, milk, tea);

        assertThat(titles(aya)).as("the order of the newest revealed round").containsExactly("Coffee", "Tea", "Milk");
        assertThat(card("Tea").isNull("dots")).isTrue();
        assertThat(card("Tea").getJsonArray("earlier").getJsonObject(0).getInt("dots"))
                .isOne();
        evening.moveTo("discussing");
        assertThat(titles(aya)).containsExactly("Coffee", "Milk", "Tea");
        assertThat(card("Milk").getInt("dots")).isEqualTo(2);
        assertThat(card("Milk").getJsonArray("earlier")).isEmpty();
        assertThat(card("Coffee").getJsonArray("earlier").getJsonObject(0).getInt("dots"))
                .isEqualTo(2);
    }

    @Test
    void theRecordTellsTheResultsOfEachRound() {
        evening.moveTo("voting");
        votes(aya, coffee, coffee, milk);
        evening.moveTo("discussing");
        evening.moveTo("voting");
        evening.moveTo("closed");

        assertThat(host(evening.path())).contains("2 in the first round");
        var all = org.jsoup.Jsoup.parse(host(evening.path())).select("ul.agenda li");
        assertThat(all.eachText()).contains("Milk 1 in the first round");
    }

    @Test
    void aThirdOfTheTopicsCanBeTheDotsThreeAtLeastAndSixAtMost() {
        Api.siteAdmin()
                .patch(
                        "/groups/" + evening.group() + "/chapters/" + Evening.CHAPTER,
                        Map.of("dotsByTopics", true, "dotsPerTopic", 1))
                .expect(200);

        assertThat(dotsOfTheNextRound()).as("over 3 topics").isEqualTo(3);
        IntStream.range(0, 8).forEach(number -> evening.topic(aya, "Topic " + number));
        merge(milk, coffee);
        assertThat(dotsOfTheNextRound()).as("over 10 cards, one of them merged").isEqualTo(3);
        IntStream.range(0, 3).forEach(number -> evening.topic(aya, "More " + number));
        assertThat(dotsOfTheNextRound()).as("over 11 cards").isEqualTo(4);
        IntStream.range(0, 12).forEach(number -> evening.topic(aya, "Many " + number));
        assertThat(dotsOfTheNextRound()).as("over 22 cards").isEqualTo(6);
    }

    /** As many as the database takes: each goes to another topic, and then one more is refused. */
    private int dotsOfTheNextRound() {
        evening.moveTo("voting");
        int given = 0;
        for (var card : waiting(aya)) {
            var answer = evening.vote(aya, UUID.fromString(card.getString("id")));
            if (answer.status() != 200) {
                assertThat(answer.text("type")).endsWith("no-dots-left");
                break;
            }
            given++;
        }
        assertThat(given).isEqualTo(evening.board(aya).getJsonObject("round").getInt("dots"));
        evening.moveTo("discussing");
        return given;
    }

    @Test
    void whoHasVotedAndLeftCountsAsTheRoom() {
        evening.moveTo("voting");
        votes(aya, tea);

        assertThat(evening.board(evening.host()).getInt("voted")).isOne();
        assertThat(evening.board(evening.host()).getInt("away")).isOne();
    }

    @Test
    void aTopicOffTheRecordIsOnTheBoardAndNowhereElse() {
        aya.api().post(evening.call("/topics/" + tea + "/off-record")).expect(200);

        assertThat(card("Tea").getBoolean("offRecord")).isTrue();
        assertThat(note(tea).expect(409).text("type")).isEqualTo("topic-is-off-record");
        evening.moveTo("voting");
        votes(aya, tea);
        evening.moveTo("discussing");
        aya.api().delete(evening.call("/topics/" + tea + "/off-record")).expect(409);
        evening.moveTo("closed");
        evening.moveTo("published");
        for (var page : List.of("", "/export/markdown")) {
            assertThat(host(evening.path() + page)).contains("Coffee").doesNotContain("Tea");
        }
        var chapter = evening.path().substring(0, evening.path().lastIndexOf('/'));
        for (var page : List.of(chapter, chapter + "/export/markdown")) {
            assertThat(host(page)).doesNotContain("Tea");
        }
    }

    @Test
    void whatIsMergedWithATopicOffTheRecordIsOffItToo() {
        off(tea).expect(200);
        var card = merge(coffee, tea);

        assertThat(card("Coffee / Tea").getBoolean("offRecord")).isTrue();
        assertThat(evening.host()
                        .api()
                        .delete(evening.call("/topics/" + card + "/off-record"))
                        .expect(409)
                        .text("type"))
                .isEqualTo("original-is-off-record");
        assertThat(host(evening.path())).contains("Milk").doesNotContain("Coffee", "Tea");
        evening.host().api().post(evening.call("/topics/" + card + "/split")).expect(200);
        assertThat(host(evening.path())).contains("Milk", "Coffee").doesNotContain("Tea");
    }

    @Test
    void notesThatAreThereKeepATopicOnTheRecord() {
        note(tea).expect(201);

        assertThat(off(tea).expect(409).text("type")).isEqualTo("topic-has-notes");
        assertThat(off(tea).text("detail")).contains("Remove them first");
    }

    private Answer off(UUID topic) {
        return evening.host().api().post(evening.call("/topics/" + topic + "/off-record"));
    }

    private Answer note(UUID topic) {
        return evening.host().api().post(evening.call("/topics/" + topic + "/notes"), Map.of("text", "Green"));
    }

    private UUID merge(UUID card, UUID other) {
        return evening.host()
                .api()
                .post(evening.call("/topics/" + card + "/merge"), Map.of("other", other.toString()))
                .expect(200)
                .id();
    }

    private void finish(UUID topic) {
        evening.host().api().post(evening.call("/topics/" + topic + "/finish")).expect(200);
    }

    /** A page or a document, as the host gets it. */
    private String host(String path) {
        var request = HttpRequest.newBuilder(Site.running().at(path))
                .header("Cookie", "crema=" + evening.host().token())
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join()
                .body();
    }

    private void votes(Person person, UUID... topics) {
        for (UUID topic : topics) {
            evening.vote(person, topic).expect(200);
        }
    }

    private List<JsonObject> cards(Person person) {
        return evening.board(person).getJsonArray("topics").getValuesAs(JsonObject.class);
    }

    private List<JsonObject> waiting(Person person) {
        return cards(person).stream()
                .filter(card -> card.getString("column").equals("to-discuss"))
                .toList();
    }

    private List<String> titles(Person person) {
        return cards(person).stream().map(card -> card.getString("title")).toList();
    }

    private JsonObject card(String title) {
        return cards(aya).stream()
                .filter(card -> card.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }
}
