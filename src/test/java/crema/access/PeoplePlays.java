package crema.access;

import crema.it.Api;
import crema.it.Evening;
import crema.it.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Calls about who is in the room. Each has a session in which no other has changed anything: that would shut others out. */
final class PeoplePlays {

    private static final String SESSION = "/api/v1/sessions/{id}";

    /** By the chapter and by who facilitates. */
    private static final Map<String, Evening> UNTOUCHED = new HashMap<>();

    private PeoplePlays() {}

    static Map<String, Play> all() {
        Map<String, Play> plays = new TreeMap<>();
        plays.put("POST " + SESSION + "/facilitator | hand over", PeoplePlays::handOver);
        plays.put("POST " + SESSION + "/people", stage -> call(stage, "POST", "/people", Map.of("name", "Ana")));
        plays.put("DELETE " + SESSION + "/people/{person}", PeoplePlays::remove);
        plays.put("POST " + SESSION + "/topics | for somebody", PeoplePlays::propose);
        plays.put("POST " + SESSION + "/topics/{topic}/votes | for somebody", stage -> vote(stage, "POST"));
        plays.put("DELETE " + SESSION + "/topics/{topic}/votes | for somebody", stage -> vote(stage, "DELETE"));
        plays.put("GET " + SESSION + "/board | for somebody", PeoplePlays::look);
        plays.put("POST " + SESSION + "/scribe", stage -> call(stage, "POST", "/scribe", Map.of()));
        plays.put("POST " + SESSION + "/scribes", PeoplePlays::nameScribe);
        plays.put("DELETE " + SESSION + "/scribes/{person}", PeoplePlays::dismissScribe);
        plays.put("POST " + SESSION + "/join-code", stage -> call(stage, "POST", "/join-code", Map.of()));
        plays.put("DELETE " + SESSION + "/join-code", stage -> call(stage, "DELETE", "/join-code", Map.of()));
        plays.put("POST " + SESSION + "/hands", stage -> speaking(stage, "POST", "/hands", Map.of()));
        plays.put("DELETE " + SESSION + "/hands", stage -> speaking(stage, "DELETE", "/hands", Map.of()));
        plays.put("POST " + SESSION + "/hands/word", PeoplePlays::giveWord);
        plays.replaceAll((name, play) -> stage -> used(stage, play.on(stage)));
        return plays;
    }

    /** In a session whose chapter has a queue of speakers. */
    private static String speaking(Stage stage, String method, String rest, Map<String, ?> body) {
        stage.keeper().queueSpeakers(stage.scene());
        var evening = facilitated(stage);
        var by = in(stage, evening);
        if (method.equals("DELETE")) {
            by.post(evening.call("/hands"));
        }
        return stage.call(by, method, evening.call(rest), body);
    }

    private static String giveWord(Stage stage) {
        stage.keeper().queueSpeakers(stage.scene());
        var evening = facilitated(stage);
        var keeper = stage.keeper().self();
        keeper.api().post(evening.call("/hands")).expect(204);
        return stage.call(in(stage, evening), "POST", evening.call("/hands/word"), Map.of("to", id(evening, keeper)));
    }

    private static String handOver(Stage stage) {
        var evening = facilitated(stage);
        var to = stage.keeper().present(evening, stage.world().newcomer());
        var outcome = stage.call(in(stage, evening), "POST", evening.call("/facilitator"), Map.of("to", to));
        stage.keeper().absent(evening);
        return outcome;
    }

    private static String remove(Stage stage) {
        var evening = facilitated(stage);
        var ben = id(evening, evening.guest("Ben"));
        return stage.call(in(stage, evening), "DELETE", evening.call("/people/" + ben), Map.of());
    }

    private static String nameScribe(Stage stage) {
        var evening = facilitated(stage);
        var ben = id(evening, evening.guest("Ben"));
        return stage.call(in(stage, evening), "POST", evening.call("/scribes"), Map.of("person", ben));
    }

    private static String dismissScribe(Stage stage) {
        var evening = facilitated(stage);
        var ben = id(evening, evening.guest("Ben"));
        return stage.call(in(stage, evening), "DELETE", evening.call("/scribes/" + ben), Map.of());
    }

    private static String propose(Stage stage) {
        var evening = facilitated(stage);
        return stage.call(
                in(stage, evening),
                "POST",
                evening.call("/topics"),
                Map.of("title", "Hers", "for", ana(stage, evening)));
    }

    private static String look(Stage stage) {
        var evening = facilitated(stage);
        var ana = ana(stage, evening);
        return stage.call(in(stage, evening), "GET", evening.call("/board?for=" + ana), Map.of());
    }

    private static String vote(Stage stage, String method) {
        var evening = facilitated(stage);
        var keeper = stage.keeper();
        var votes = evening.votes(keeper.topic(evening)) + "?for=" + ana(stage, evening);
        keeper.move(evening, "voting");
        UNTOUCHED.remove(facilitation(stage));
        if (method.equals("DELETE")) {
            keeper.self().api().post(votes).expect(200);
        }
        return stage.call(in(stage, evening), method, votes, Map.of());
    }

    /** Somebody without a phone. */
    private static String ana(Stage stage, Evening evening) {
        return stage.keeper()
                .self()
                .api()
                .post(evening.call("/people"), Map.of("name", "Ana"))
                .expect(201)
                .id()
                .toString();
    }

    private static String call(Stage stage, String method, String rest, Map<String, ?> body) {
        var evening = facilitated(stage);
        return stage.call(in(stage, evening), method, evening.call(rest), body);
    }

    static String id(Evening evening, Person person) {
        return evening.board(person).getJsonObject("me").getString("id");
    }

    /** A session that gathers, with whoever is the facilitator where it is theirs. */
    private static Evening facilitated(Stage stage) {
        return UNTOUCHED.computeIfAbsent(facilitation(stage), none -> {
            var evening = stage.keeper()
                    .gathering(stage.scene().group(), stage.scene().chapter());
            var facilitator = isTheirs(stage)
                    ? stage.person().orElseThrow()
                    : stage.keeper().self();
            facilitator.api().post(evening.call("/facilitator")).expect(200);
            return evening;
        });
    }

    private static String facilitation(Stage stage) {
        return stage.scene().fill("{group}/{chapter} ") + isTheirs(stage);
    }

    private static boolean isTheirs(Stage stage) {
        return stage.actor() == Actor.FACILITATOR && stage.where() == Where.HERE;
    }

    /** After what was done the next play gets another; what was refused has changed nothing. */
    private static String used(Stage stage, String outcome) {
        if (outcome.startsWith("2")) {
            UNTOUCHED.remove(facilitation(stage));
        }
        return outcome;
    }

    /** A guest belongs to one session only, so to another one they come in anew. */
    private static Api in(Stage stage, Evening evening) {
        return stage.guestHere() ? evening.guest("Guest").api() : stage.api();
    }
}
