package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people write at once, and nobody's words are lost. */
class ScribesIT {

    private static Evening evening;
    private static Person aya;
    private static Person ines;

    private final Lines lines = Lines.below(evening, aya);
    private final String notes = lines.path();
    private final UUID line = lines.write(Map.of("text", "Keeps for a week"));

    @BeforeAll
    static void open() {
        evening = Evening.gathering();
        aya = evening.guest("Aya");
        ines = evening.guest("Ines");
    }

    @AfterAll
    static void theNumbersHaveNoGap() {
        try (var journal = Journal.of(evening)) {
            assertThat(journal.numbers()).hasSize((int) journal.clock());
        }
    }

    @Test
    void ofTwoWhoChangeALineAtOnceOneIsToldTheOthersWords() {
        var answers = Together.all(List.<Callable<Answer>>of(
                () -> reword(aya, "Keeps for ten days", "Keeps for a week"),
                () -> reword(ines, "Keeps for two weeks", "Keeps for a week")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        var refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.text("type")).isEqualTo("line-was-changed");
        assertThat(refused.text("now")).isEqualTo(lines.texts().get(0)).isNotEqualTo("Keeps for a week");
    }

    @Test
    void aRefusedChangeIsRefusedTheSameWhenItIsRepeated() {
        reword(ines, "Keeps for two weeks", "Keeps for a week").expect(200);
        var change = Map.of("text", "Mine", "was", "Keeps for a week");
        var api = aya.api().withKey("mine " + line);

        var first = api.patch(notes + "/" + line, change).expect(409);
        reword(ines, "Keeps for a week", "Keeps for two weeks").expect(200);

        assertThat(api.patch(notes + "/" + line, change).body()).isEqualTo(first.body());
        assertThat(lines.texts()).containsExactly("Keeps for a week");
    }

    @Test
    void whoRemovesALineThatSomebodyHasJustChangedIsToldTheirWordsAndItStays() {
        reword(ines, "Keeps for two weeks", "Keeps for a week").expect(200);

        var refused = lines.remove(line, "Keeps for a week").expect(409);
        assertThat(refused.text("type")).isEqualTo("line-was-changed");
        assertThat(refused.text("now")).isEqualTo("Keeps for two weeks");
        assertThat(lines.texts()).containsExactly("Keeps for two weeks");

        lines.remove(line, "Keeps for two weeks").expect(200);
        assertThat(lines.texts()).isEmpty();
    }

    @Test
    void whoChangesTheDepthDoesNotWriteOverTheWords() {
        reword(ines, "Keeps for two weeks", "Keeps for a week").expect(200);

        aya.api().patch(notes + "/" + line, Map.of("depth", 1)).expect(200);

        assertThat(lines.texts()).containsExactly("Keeps for two weeks");
    }

    @Test
    void linesOfManyAtOnceAllStandThere() {
        Together.all(IntStream.range(0, 12)
                .<Callable<UUID>>mapToObj(i -> () -> lines.write(Map.of("text", "Line " + i, "after", line.toString())))
                .toList());

        assertThat(lines.texts()).hasSize(13).doesNotHaveDuplicates().startsWith("Keeps for a week");
    }

    @Test
    void aPastedListIsOneEventAndStandsWhereItWasPasted() {
        lines.write(Map.of("text", "Below"));
        try (var journal = Journal.of(evening)) {
            long before = journal.clock();

            var list = lines.paste(3, line).expect(201);

            assertThat(journal.clock()).isEqualTo(before + 1);
            assertThat(list.json().getJsonArray("ids")).hasSize(3);
            assertThat(list.text("id"))
                    .isEqualTo(list.json().getJsonArray("ids").getString(2));
        }
        assertThat(lines.texts()).containsExactly("Keeps for a week", "Pasted 0", "Pasted 1", "Pasted 2", "Below");
    }

    @Test
    void aListOfMoreThan200LinesIsRefusedWithASentenceAndNothingOfItIsKept() {
        lines.paste(200, line).expect(201);

        assertThat(lines.paste(201, line).expect(400).text("detail")).contains("200", "201");
        assertThat(lines.paste(0, line).status()).isEqualTo(400);
        assertThat(lines.texts()).hasSize(201);
    }

    @Test
    void oneLineTooLongRefusesTheWholeList() {
        var list = Json.createArrayBuilder(List.of(Map.of("text", "Short"), Map.of("text", "x".repeat(4001))));

        aya.api().post(notes + "/list", Map.of("lines", list.build())).expect(400);

        assertThat(lines.texts()).containsExactly("Keeps for a week");
    }

    @Test
    void anEpiphanyTellsInWhichLineItWasFound() {
        var found = realize(Map.of("text", "Patience", "from", line.toString()));
        var gone = realize(Map.of("text", "More", "from", UUID.randomUUID().toString()));

        assertThat(epiphany(found).getString("from")).isEqualTo(line.toString());
        assertThat(epiphany(gone).isNull("from")).isTrue();
    }

    @Test
    void whereNotEverybodyWritesTheFacilitatorSaysWho() {
        var own = Evening.gathering();
        var host = own.host();
        host.api()
                .patch("/groups/" + own.group() + "/chapters/" + Evening.CHAPTER, Map.of("notesBy", "scribes"))
                .expect(200);
        var ben = own.guest("Ben");
        var place = own.call("/topics/" + own.topic(ben, "Tea") + "/notes");
        var line = Map.of("text", "Green");

        assertThat(ben.api().post(place, line).expect(409).text("type")).isEqualTo("only-scribes-write");
        assertThat(me(own, ben).getBoolean("mayScribe")).isFalse();
        host.api().post(place, line).expect(201);
        ben.api().post(own.call("/epiphanies"), line).expect(201);

        host.api()
                .post(own.call("/scribes"), Map.of("person", me(own, ben).getString("id")))
                .expect(200);
        ben.api().post(place, line).expect(201);
        assertThat(own.board(host).getJsonArray("scribes")).hasSize(1);
        int written = ben.api().post(place, line).expect(201).number("seq");
        host.api().delete(own.call("/scribes/" + me(own, ben).getString("id"))).expect(200);
        ben.api().post(place, line).expect(409);
        ben.api().post(own.call("/undo"), Map.of("seq", written)).expect(404);
    }

    private static JsonObject me(Evening evening, Person person) {
        return evening.board(person).getJsonObject("me");
    }

    private static UUID realize(Map<String, ?> body) {
        return aya.api().post(evening.call("/epiphanies"), body).expect(201).id();
    }

    private static JsonObject epiphany(UUID id) {
        return evening.board(aya).getJsonArray("epiphanies").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("id").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Answer reword(Person person, String text, String was) {
        return lines.by(person).reword(line, text, was);
    }
}
