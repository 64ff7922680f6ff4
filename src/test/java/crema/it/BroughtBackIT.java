package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was removed comes back as it was: with its id, in its place, and a topic with the dots that are still free. */
class BroughtBackIT {

    private final Evening evening = Evening.gathering();
    private final Undos undos = new Undos(evening);
    private final Person host = evening.host();
    private final UUID budgets = evening.topic(host, "Error budgets");
    private final UUID staging = evening.topic(host, "Staging");

    @Test
    void aRemovedTopicComesBackWithTheDotsThatAreStillFree() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");
        var ines = evening.guest("Ines");
        for (Person person : List.of(aya, ines)) {
            evening.vote(person, budgets).expect(200);
            evening.vote(person, budgets).expect(200);
        }
        host.api().delete(evening.call("/topics/" + budgets)).expect(200);
        for (int dot = 0; dot < 3; dot++) {
            evening.vote(aya, staging).expect(200);
        }

        undos.undo(host).expect(200);

        assertThat(mine(aya, budgets)).isEqualTo(1);
        assertThat(mine(ines, budgets)).isEqualTo(2);
        assertThat(evening.board(aya).getJsonObject("me").getInt("dotsLeft")).isZero();
        assertThat(evening.board(host).getJsonArray("topics").getJsonObject(0).getString("id"))
                .isEqualTo(budgets.toString());
        assertThat(evening.vote(ines, budgets).status()).isEqualTo(200);
        assertThat(evening.vote(ines, budgets).text("type")).isEqualTo("topic-is-full");
    }

    @Test
    void aMergedCardIsRemovedAsAWholeAndComesBackMerged() {
        evening.moveTo("voting");
        var aya = evening.guest("Aya");
        var milk = evening.topic(host, "Milk");
        evening.vote(aya, budgets).expect(200);
        evening.vote(aya, staging).expect(200);
        evening.vote(aya, staging).expect(200);
        var card = host.api()
                .post(evening.call("/topics/" + budgets + "/merge"), Map.of("other", staging.toString()))
                .expect(200)
                .id();
        aya.api().delete(evening.call("/topics/" + card)).expect(404);

        host.api().delete(evening.call("/topics/" + card)).expect(200);
        evening.vote(aya, staging).expect(404);
        evening.vote(aya, milk).expect(200);
        evening.vote(aya, milk).expect(200);
        assertThat(undos.next(host)).isEqualTo("removed “Error budgets / Staging”");
        undos.undo(host).expect(200);

        assertThat(mine(aya, card)).as("those that were free still").isEqualTo(2);
        host.api().post(evening.call("/topics/" + card + "/split")).expect(200);
        assertThat(mine(aya, budgets) + mine(aya, staging)).isEqualTo(2);
    }

    @Test
    void aRemovedLineComesBackWhereItStood() {
        evening.moveTo("discussing");
        var ids = new ArrayList<String>();
        for (String text : List.of("one", "two", "three")) {
            ids.add(host.api()
                    .post(notes(budgets), Map.of("text", text))
                    .expect(201)
                    .text("id"));
        }
        var aya = evening.guest("Aya");
        host.api().delete(notes(budgets) + "/" + ids.get(1)).expect(200);
        aya.api()
                .post(notes(budgets), Map.of("text", "one and a half", "after", ids.get(0)))
                .expect(201);

        undos.undo(aya, undos.seqOf(host)).expect(200);

        assertThat(texts(evening.board(host))).containsExactly("one", "one and a half", "two", "three");
        assertThat(host.api().delete(notes(budgets) + "/" + ids.get(1)).status())
                .isEqualTo(200);
    }

    @Test
    void onceItIsClosedWhoeverTakesPartMendsATitleAndTheScribePublishes() {
        var aya = evening.guest("Aya");
        var title = evening.call("/topics/" + budgets);
        aya.api().post(notes(budgets), Map.of("text", "I write")).expect(201);
        assertThat(aya.api().patch(title, Map.of("title", "Budgets")).status()).isEqualTo(404);
        evening.moveTo("closed");

        aya.api().patch(title, Map.of("title", "Budgets")).expect(200);
        assertThat(evening.board(aya).getString("publishesAt")).isNotEmpty();
        assertThat(evening.member("Ines")
                        .api()
                        .post(evening.call("/phase"), Map.of("phase", "published"))
                        .status())
                .isEqualTo(404);
        aya.api().post(evening.call("/phase"), Map.of("phase", "published")).expect(200);
    }

    private String notes(UUID topic) {
        return evening.call("/topics/" + topic + "/notes");
    }

    private int mine(Person person, UUID topic) {
        return evening.board(person).getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                .filter(card -> card.getString("id").equals(topic.toString()))
                .findFirst()
                .orElseThrow()
                .getInt("mine");
    }

    private static List<String> texts(JsonObject board) {
        return board
                .getJsonArray("topics")
                .getJsonObject(0)
                .getJsonArray("notes")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(line -> line.getString("text"))
                .toList();
    }
}
