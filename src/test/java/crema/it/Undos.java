package crema.it;

import jakarta.json.JsonObject;
import java.util.Map;

/** What people of an evening can undo, and do. */
record Undos(Evening evening) {

    JsonObject steps(Person person) {
        return person.api().get(evening.call("/undo")).expect(200).json();
    }

    String next(Person person) {
        return steps(person).getJsonObject("next").getString("what");
    }

    /** The latest that somebody did, whether it can be undone or not. */
    int seqOf(Person person) {
        return steps(person).getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getBoolean("own"))
                .findFirst()
                .orElseThrow()
                .getInt("seq");
    }

    Answer undo(Person person) {
        return person.api().post(evening.call("/undo"));
    }

    Answer undo(Person person, int seq) {
        return person.api().post(evening.call("/undo"), Map.of("seq", seq));
    }
}
