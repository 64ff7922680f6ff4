package crema.access;

import crema.it.Evening;
import crema.it.Person;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Three groups, four chapters, and everybody of the matrix in their place, once there and once removed. */
final class World implements AutoCloseable {

    static final String GROUP = "matrix";
    static final String OPEN = "matrix-open";
    static final String SCRATCH = "matrix-scratch";

    private final Footprints footprints = new Footprints();
    private final Keeper keeper = new Keeper();
    private final Person outsider = Evening.stranger("Outsider");
    private Person newcomer;
    private final Map<Where, Scene> scenes = new EnumMap<>(Where.class);
    private final Map<Actor, Person> here;
    private final Map<Actor, Person> removed;
    private final Map<Actor, UUID> topicsOfRemoved = new EnumMap<>(Actor.class);

    World() throws SQLException {
        keeper.group(GROUP);
        keeper.group("matrix-other");
        keeper.group(OPEN);
        keeper.group(SCRATCH);
        keeper.open(OPEN);
        newcomerHasArrived();
        scenes.put(Where.HERE, keeper.scene(GROUP, "lisbon"));
        scenes.put(Where.OTHER_CHAPTER, keeper.scene(GROUP, "porto"));
        scenes.put(Where.OTHER_GROUP, keeper.scene("matrix-other", "faro"));
        scenes.put(Where.OPEN_GROUP, keeper.scene(OPEN, "evora"));
        var hereToo = keeper.discussing(GROUP, "lisbon");
        scenes.put(
                Where.REMOVED,
                new Scene(GROUP, "lisbon", hereToo, scene(Where.HERE).published()));
        here = people(scene(Where.HERE).running());
        removed = people(hereToo);
    }

    private Map<Actor, Person> people(Evening evening) {
        Map<Actor, Person> people = new EnumMap<>(Actor.class);
        people.put(Actor.GUEST, evening.guest("Guest"));
        for (var actor : Actor.values()) {
            if (actor.belongs() && actor != Actor.GUEST) {
                var person = Evening.stranger(actor.column() + " " + evening.joinCode());
                people.put(actor, person);
                settle(actor, person);
            }
        }
        people.get(Actor.FACILITATOR).api().post(evening.call("/facilitator")).expect(200);
        people.forEach((actor, person) -> evening.board(person));
        return people;
    }

    /** Into their place, wherever they have gone meanwhile. */
    private void settle(Actor actor, Person person) {
        keeper.invite(person, GROUP);
        if (actor == Actor.ORGANIZER) {
            keeper.appoint(person, "/g/" + GROUP + "/lisbon");
        } else if (actor == Actor.GROUP_ADMIN) {
            keeper.appoint(person, "/g/" + GROUP);
        }
    }

    void settle(Actor actor) {
        settle(actor, here.get(actor));
    }

    /** From now on those of {@link Where#REMOVED} are out: taken out of the group, or for the guest, signed out. */
    void remove() {
        var evening = scene(Where.REMOVED).running();
        removed.forEach((actor, person) -> {
            topicsOfRemoved.put(actor, evening.topic(person, "A topic of somebody who is gone"));
            if (actor == Actor.GUEST) {
                Button.find(Wire.of(keeper.self()).page("/me"), "signing-out", "Sign out")
                        .orElseThrow()
                        .press(Wire.of(person), "/me", Map.of());
            } else {
                keeper.remove(person, GROUP);
            }
        });
    }

    Footprint footprint() {
        return footprints.now();
    }

    @Override
    public void close() throws SQLException {
        footprints.close();
    }

    Keeper keeper() {
        return keeper;
    }

    /** Has an account and belongs nowhere. */
    Person outsider() {
        return outsider;
    }

    /** A plain member of every group, who has never had another role anywhere. */
    Person newcomer() {
        return newcomer;
    }

    /** The next newcomer is somebody else. */
    void newcomerHasArrived() {
        newcomer = Evening.stranger("Newcomer");
        List.of(GROUP, "matrix-other", OPEN, SCRATCH).forEach(group -> keeper.invite(newcomer, group));
    }

    Scene scene(Where where) {
        return scenes.get(where);
    }

    Optional<Person> person(Actor actor, Where where) {
        if (!actor.belongs()) {
            return actor == Actor.SITE_ADMIN ? Optional.of(Keeper.SITE_ADMIN) : Optional.empty();
        }
        return Optional.of((where == Where.REMOVED ? removed : here).get(actor));
    }

    Optional<UUID> topicOfRemoved(Actor actor) {
        return Optional.ofNullable(topicsOfRemoved.get(actor));
    }
}
