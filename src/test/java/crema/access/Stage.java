package crema.access;

import crema.it.Answer;
import crema.it.Api;
import crema.it.Evening;
import crema.it.Person;
import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;

/** One cell of the matrix: an actor and a place. It carries out what is tried and says what came of it. */
record Stage(World world, Actor actor, Where where) {

    Scene scene() {
        return world.scene(where);
    }

    Evening evening() {
        return scene().running();
    }

    Keeper keeper() {
        return world.keeper();
    }

    Optional<Person> person() {
        return world.person(actor, where);
    }

    /** Whether they were let in by the code, and belong to one session only. */
    boolean guestHere() {
        return actor == Actor.GUEST && where == Where.HERE;
    }

    Api api() {
        return person().map(Person::api).orElseGet(Api::visitor);
    }

    Wire wire() {
        return person().map(Wire::of).orElseGet(Wire::visitor);
    }

    /** A status. */
    String open(String address) {
        var before = world.footprint();
        return judged("GET", wire().get(address), before);
    }

    /** A status; {@code call} stands below the API. */
    String call(String method, String call, Map<String, ?> body) {
        return call(api(), method, call, body);
    }

    /** The same by somebody else than the actor. */
    String call(Api api, String method, String call, Map<String, ?> body) {
        var sent = body.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(Json.createObjectBuilder(body).build().toString());
        var before = world.footprint();
        return judged(method, api.send(method, call, sent), before);
    }

    /** The same for a call whose body is no JSON. */
    String call(Supplier<Answer> call) {
        var before = world.footprint();
        return judged("POST", call.get(), before);
    }

    private String judged(String method, Answer answer, Footprint before) {
        var changed = before.changedTo(world.footprint());
        boolean mayChange = !method.equals("GET") && answer.status() < 300;
        if (changed.isEmpty() != mayChange) {
            return String.valueOf(answer.status());
        }
        return answer.status() + ", and what has changed is " + changed;
    }

    /** Done, no, or sign-in. Whoever is not shown the button sends what {@code knower} would send. */
    String press(Person knower, String page, String form, String label, Map<String, String> typed) {
        return press(wire(), Wire.of(knower).page(page), page, form, label, typed);
    }

    /** @param known the page of somebody who is shown the button */
    String press(Wire wire, Document known, String page, String form, String label, Map<String, String> typed) {
        var button = Button.find(wire.page(page), form, label)
                .or(() -> Button.find(known, form, label))
                .orElseThrow(() -> new AssertionError("Nobody finds " + label + " at " + page));
        return press(() -> button.press(wire, page, typed));
    }

    /** Done, no, or sign-in, for whatever is pressed. */
    String press(Supplier<Answer> pressing) {
        var before = world.footprint();
        var answer = pressing.get();
        boolean changed = !before.equals(world.footprint());
        boolean sentToSignIn = answer.headers()
                .firstValue("Location")
                .filter(location -> location.contains("/sign-in"))
                .isPresent();
        if (answer.status() >= 500) {
            return "broken: " + answer.status();
        }
        return changed ? "done" : sentToSignIn ? "sign-in" : "no";
    }

    /** One the actor has proposed, where they may; otherwise somebody else's. */
    UUID ownTopic() {
        return world.topicOfRemoved(actor)
                .filter(topic -> where == Where.REMOVED)
                .orElseGet(() -> {
                    var answer = api().post(evening().call("/topics"), Map.of("title", "A topic of my own"));
                    return answer.status() == 201 ? answer.id() : keeper().topic(evening());
                });
    }
}
