package crema.access;

import crema.it.Answer;
import crema.it.Api;
import crema.it.Evening;
import crema.it.Person;
import crema.it.Site;
import crema.it.Sql;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The admin of every group of the matrix, who prepares what the actors then try. */
final class Keeper {

    static final Person SITE_ADMIN = new Person("Site admin", Site.ADMIN_EMAIL, Site.ADMIN_TOKEN);

    private static final int LONGEST_TIMEBOX = 2 * 60 * 60;

    private final Person self = Evening.stranger("Keeper");

    Person self() {
        return self;
    }

    /** The site admin creates it, hands it over and leaves: to them it is a group as any other. */
    void group(String slug) {
        Api.siteAdmin()
                .post("/groups", Map.of("slug", slug, "name", "Group " + slug))
                .expect(201);
        invite(SITE_ADMIN, self, slug);
        press(SITE_ADMIN, "/g/" + slug, "appointing", "Appoint", Map.of("email", self.email()));
        press(SITE_ADMIN, "/g/" + slug, "leaving", "Leave the group", Map.of());
    }

    void open(String group) {
        press(self, "/g/" + group, "describing", "Save", Map.of("open", "on"));
    }

    /** Its timeboxes are as long as they can be: one that ends by itself would be taken for what an actor has changed. */
    Scene scene(String group, String chapter) {
        var chapters = "/groups/" + group + "/chapters";
        self.api()
                .post(chapters, Map.of("slug", chapter, "name", "Chapter " + chapter, "zone", "Europe/Lisbon"))
                .expect(201);
        self.api()
                .patch(chapters + "/" + chapter, Map.of("pattern", List.of(LONGEST_TIMEBOX)))
                .expect(200);
        return new Scene(group, chapter, discussing(group, chapter), published(group, chapter));
    }

    Evening planned(String group, String chapter) {
        var planned = self.api()
                .post(
                        "/groups/" + group + "/chapters/" + chapter + "/sessions",
                        Map.of("startsAt", Instant.now().toString()))
                .expect(201);
        return new Evening(group, planned.id(), planned.text("path"), planned.text("joinCode"));
    }

    /** Its doors are open and nobody facilitates. */
    Evening gathering(String group, String chapter) {
        var evening = planned(group, chapter);
        move(evening, "gathering");
        return evening;
    }

    Evening discussing(String group, String chapter) {
        var evening = gathering(group, chapter);
        move(evening, "voting");
        move(evening, "discussing");
        return evening;
    }

    private Evening published(String group, String chapter) {
        var evening = gathering(group, chapter);
        move(evening, "closed");
        move(evening, "published");
        return evening;
    }

    void move(Evening evening, String phase) {
        self.api().post(evening.call("/phase"), Map.of("phase", phase)).expect(200);
    }

    UUID topic(Evening evening) {
        return evening.topic(self, "A topic of the keeper");
    }

    UUID merged(Evening evening) {
        return self.api()
                .post(
                        evening.call("/topics/" + topic(evening) + "/merge"),
                        Map.of("other", topic(evening).toString()))
                .expect(200)
                .id();
    }

    UUID offRecord(Evening evening) {
        var topic = topic(evening);
        self.api().post(evening.call("/topics/" + topic + "/off-record")).expect(200);
        return topic;
    }

    UUID note(Evening evening, UUID topic) {
        return self.api()
                .post(evening.call("/topics/" + topic + "/notes"), Map.of("text", "A note of the keeper"))
                .expect(201)
                .id();
    }

    UUID epiphany(Evening evening) {
        return self.api()
                .post(evening.call("/epiphanies"), Map.of("text", "An epiphany of the keeper"))
                .expect(201)
                .id();
    }

    /** The topic under discussion; one is started when there is none. */
    UUID running(Evening evening) {
        var running = underDiscussion(evening);
        if (running.isEmpty()) {
            var topic = topic(evening);
            self.api()
                    .post(evening.call("/topics/" + topic + "/start"), Map.of("after", JsonValue.NULL))
                    .expect(200);
            return topic;
        }
        return UUID.fromString(running);
    }

    /** Its id; empty when there is none. */
    String underDiscussion(Evening evening) {
        return evening.board(self).getJsonArray("topics").stream()
                .map(topic -> topic.asJsonObject())
                .filter(topic -> topic.getString("column").equals("discussing"))
                .map(topic -> topic.getString("id"))
                .findFirst()
                .orElse("");
    }

    /** As if it had been imported with a picture of the board. */
    void illustrate(Evening evening) {
        var sql = Sql.open();
        try (sql) {
            sql.run("insert ignore into picture (id, sha256, media_type, width, height, bytes, made)"
                    + " values (uuid(), 'matrix', 'image/png', 3, 2, 'png', utc_timestamp(6))");
            sql.run(
                    "insert ignore into session_original (session_id, chapter_id, digest, file, title, picture_id, board_word,"
                            + " topics_word, epiphanies_word, text, imported_by, imported_at)"
                            + " select s.id, s.chapter_id, unhex(md5(s.id)), 'a.md', 'Matrix', p.id, '', '', '', '', m.id,"
                            + " utc_timestamp(6) from session s, picture p, member m where s.id = ? and p.sha256 = 'matrix' limit 1",
                    evening.session());
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    void queueSpeakers(Scene scene) {
        self.api()
                .patch(scene.fill("/groups/{group}/chapters/{chapter}"), Map.of("speakerQueue", true))
                .expect(200);
    }

    /** As if their board were open. @return their id */
    String present(Evening evening, Person person) {
        var id = PeoplePlays.id(evening, person);
        run(
                "insert into presence (session_id, member_id, device, node, last_seen)"
                        + " values (?, ?, uuid(), 'matrix', utc_timestamp(6))",
                evening.session(),
                UUID.fromString(id));
        return id;
    }

    void absent(Evening evening) {
        run("delete from presence where session_id = ?", evening.session());
    }

    private static void run(String statement, Object... values) {
        var sql = Sql.open();
        try (sql) {
            sql.run(statement, values);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What follows the last slash of the invitation link. */
    String invitation(String group) {
        return invitation(self, group);
    }

    private static String invitation(Person admin, String group) {
        var link = Wire.of(admin).page("/g/" + group).expectFirst("code.copy").text();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    void invite(Person person, String group) {
        invite(self, person, group);
    }

    private static void invite(Person admin, Person person, String group) {
        press(person, "/invitation/" + invitation(admin, group), "joining", "Join", Map.of());
    }

    void appoint(Person person, String page) {
        press(self, page, "appointing", "Appoint", Map.of("email", person.email()));
    }

    void remove(Person person, String group) {
        press(self, "/g/" + group, "people", "Remove " + person.name() + " from the group", Map.of());
    }

    /** Presses what must be there for that person. */
    static Answer press(Person person, String page, String form, String label, Map<String, String> typed) {
        var wire = Wire.of(person);
        return Button.find(wire.page(page), form, label)
                .orElseThrow(() -> new AssertionError(person.name() + " finds no " + label + " at " + page))
                .press(wire, page, typed)
                .expect(302);
    }
}
