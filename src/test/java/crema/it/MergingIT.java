package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cards that become one and come apart again, by real HTTP against the real database: no dot moves, and no secret gets out. */
class MergingIT {

    private final Evening evening = Evening.gathering();
    private final Person aya = evening.guest("Aya");
    private final UUID tea = evening.topic(aya, "Tea");
    private final UUID coffee = evening.topic(evening.host(), "Coffee");
    private final UUID milk = evening.topic(evening.guest("Ines"), "Milk");
    private final Journal journal = Journal.of(evening);

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aMergedCardHasTheSumAndASplitLeavesEveryDotWhereItLay() {
        evening.moveTo("voting");
        votes(aya, tea, tea, coffee);
        var card = merge(tea, coffee);

        assertThat(card(aya, card).getInt("mine")).isEqualTo(3);
        assertThat(card(aya, card).getString("title")).isEqualTo("Tea / Coffee");
        assertThat(evening.board(aya).getJsonObject("me").getInt("dotsLeft")).isOne();
        assertThat(evening.vote(aya, card).expect(409).text("type")).isEqualTo("topic-is-full");
        ask("/topics/" + card + "/split").expect(200);
        assertThat(titles(aya)).containsExactly("Tea", "Coffee", "Milk");
        assertThat(card(aya, tea).getInt("mine")).isEqualTo(2);
        assertThat(card(aya, coffee).getInt("mine")).isOne();
    }

    @Test
    void aCardComesApartAndTogetherAgainAlsoAfterALineOnItWasRemoved() {
        var undos = new Undos(evening);
        var card = merge(tea, coffee);
        var notes = "/topics/" + card + "/notes";
        var line = evening.host()
                .api()
                .post(evening.call(notes), Map.of("text", "Warm"))
                .expect(201);
        evening.host().api().delete(evening.call(notes + "/" + line.id())).expect(200);
        int removed = undos.seqOf(evening.host());

        ask("/topics/" + card + "/split").expect(200);
        assertThat(titles(aya)).containsExactly("Tea", "Coffee", "Milk");
        undos.undo(evening.host()).expect(200);
        undos.undo(evening.host(), removed).expect(200);

        assertThat(card(aya, card).getJsonArray("notes")).hasSize(1);
    }

    @Test
    void moreThanTheCapMayMeetOnAMergedCardAndIsTakenBackOneByOne() {
        evening.moveTo("voting");
        votes(aya, tea, tea, coffee, coffee);
        var card = merge(coffee, tea);

        assertThat(card(aya, card).getInt("mine")).isEqualTo(4);
        aya.api().delete(evening.votes(card)).expect(200);
        assertThat(evening.vote(aya, card).expect(409).text("type")).isEqualTo("topic-is-full");
        aya.api().delete(evening.votes(card)).expect(200);
        assertThat(evening.vote(aya, card).expect(200).number("mine")).isEqualTo(3);
    }

    @Test
    void whileCountsAreHiddenAMergeTellsNoneToAnybody() {
        evening.moveTo("voting");
        votes(aya, tea, tea, coffee);
        var card = merge(tea, coffee);

        assertThat(card(evening.host(), card).isNull("dots")).isTrue();
        assertThat(card(evening.host(), card).getInt("mine")).isZero();
        assertThat(card(evening.host(), card).isNull("author")).isTrue();
        evening.moveTo("discussing");
        assertThat(card(evening.host(), card).getInt("dots")).isEqualTo(3);
        assertThat(card(evening.host(), card).getString("column")).isEqualTo("discussing");
        assertThat(card(evening.host(), card).getString("author")).startsWith("Aya, ");
    }

    @Test
    void aMergeOfAMergeIsFlat() {
        var card = merge(tea, coffee);

        assertThat(merge(milk, card)).isEqualTo(card);
        assertThat(card(aya, card).getJsonArray("originals").getValuesAs(JsonObject.class))
                .extracting(original -> original.getString("title"))
                .containsExactly("Tea", "Coffee", "Milk");
        ask("/topics/" + card + "/split").expect(200);
        assertThat(titles(aya)).containsExactly("Tea", "Coffee", "Milk");
    }

    @Test
    void whoComesTooLateIsToldWhatIsTrueNow() {
        var card = merge(tea, coffee);

        assertThat(refused("/topics/" + milk + "/merge", Map.of("other", tea))).isEqualTo("topic-is-merged");
        assertThat(refused("/topics/" + milk + "/split", Map.of())).isEqualTo("card-is-not-merged");
        assertThat(refused("/topics/" + tea + "/notes", Map.of("text", "Green")))
                .isEqualTo("topic-is-merged");
        assertThat(aya.api().delete(evening.call("/topics/" + tea)).expect(409).text("type"))
                .isEqualTo("topic-is-merged");
        evening.moveTo("voting");
        assertThat(evening.vote(aya, tea).expect(409).text("type")).isEqualTo("topic-is-merged");
        aya.api().post(evening.call("/topics/" + milk + "/split")).expect(404);
        evening.moveTo("discussing");
        assertThat(refused("/topics/" + card + "/split", Map.of())).isEqualTo("topic-is-discussed");
        assertThat(refused("/topics/" + milk + "/merge", Map.of("other", card))).isEqualTo("topic-is-discussed");
        evening.host().api().delete(evening.call("/topics/" + milk)).expect(200);
        ask("/topics/" + milk + "/merge", Map.of("other", tea)).expect(404);
    }

    @Test
    void notesKeepTheirCard() {
        ask("/topics/" + tea + "/notes", Map.of("text", "Green")).expect(201);

        assertThat(refused("/topics/" + milk + "/merge", Map.of("other", tea))).isEqualTo("topic-has-notes");
        var card = merge(coffee, milk);
        ask("/topics/" + card + "/notes", Map.of("text", "Black")).expect(201);
        assertThat(refused("/topics/" + card + "/split", Map.of())).isEqualTo("topic-has-notes");
    }

    @Test
    void aMergeIsUndoneAndDoneAgainUnlessTheCardHasChangedSince() {
        var undos = new Undos(evening);
        evening.moveTo("voting");
        var card = merge(tea, coffee);
        votes(aya, card, card);

        assertThat(undos.next(evening.host())).isEqualTo("merged “Tea / Coffee”");
        undos.undo(evening.host()).expect(200);
        assertThat(titles(aya)).containsExactly("Tea", "Coffee", "Milk");
        assertThat(card(aya, tea).getInt("mine")).isEqualTo(2);
        assertThat(merge(tea, coffee)).isNotEqualTo(card);
        ask("/topics/" + tea + "/split").expect(409);
    }

    @Test
    void theCapHoldsOverAMergedCardWhoeverRaces() {
        evening.moveTo("voting");
        var card = merge(tea, coffee);
        var people =
                IntStream.range(0, 4).mapToObj(i -> evening.guest("Guest " + i)).toList();

        var answers = Together.all(people.stream()
                .flatMap(person ->
                        IntStream.range(0, 4).<Callable<Answer>>mapToObj(device -> () -> evening.vote(person, card)))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(4 * 3);
        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 409);
        people.forEach(person -> assertThat(card(person, card).getInt("mine")).isEqualTo(3));
    }

    @Test
    void votesAndMergesAtOnceLoseNoDotAndLeaveNoGap() {
        evening.moveTo("voting");
        var people =
                IntStream.range(0, 6).mapToObj(i -> evening.guest("Guest " + i)).toList();

        var answers = Together.all(IntStream.range(0, 8)
                .<Callable<List<Answer>>>mapToObj(i -> () -> i < 6
                        ? List.of(
                                evening.vote(people.get(i), tea),
                                evening.vote(people.get(i), coffee),
                                evening.vote(people.get(i), tea))
                        : List.of(ask(
                                "/topics/" + (i == 6 ? tea : coffee) + "/merge",
                                Map.of("other", i == 6 ? coffee : milk))))
                .toList());

        assertThat(answers)
                .allSatisfy(of -> assertThat(of).allMatch(answer -> answer.status() == 200 || answer.status() == 409));
        var cast = answers.subList(0, 6).stream()
                .flatMap(List::stream)
                .filter(answer -> answer.status() == 200)
                .count();
        assertThat(journal.dots()).isEqualTo(cast);
        assertThat(journal.numbers()).hasSize((int) journal.clock());
        evening.moveTo("discussing");
        assertThat(cards(aya).stream().mapToInt(card -> card.getInt("dots")).sum())
                .isEqualTo((int) cast);
    }

    private UUID merge(UUID card, UUID other) {
        return ask("/topics/" + card + "/merge", Map.of("other", other.toString()))
                .expect(200)
                .id();
    }

    private String refused(String call, Map<String, ?> body) {
        return ask(call, body).expect(409).text("type");
    }

    private Answer ask(String call) {
        return ask(call, Map.of());
    }

    private Answer ask(String call, Map<String, ?> body) {
        return evening.host().api().post(evening.call(call), texts(body));
    }

    private static Map<String, ?> texts(Map<String, ?> body) {
        return body.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private void votes(Person person, UUID... topics) {
        for (UUID topic : topics) {
            evening.vote(person, topic).expect(200);
        }
    }

    private List<JsonObject> cards(Person person) {
        return evening.board(person).getJsonArray("topics").getValuesAs(JsonObject.class);
    }

    private List<String> titles(Person person) {
        return cards(person).stream().map(card -> card.getString("title")).toList();
    }

    private JsonObject card(Person person, UUID id) {
        return cards(person).stream()
                .filter(card -> card.getString("id").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
