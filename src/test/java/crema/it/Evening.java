package crema.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A group of its own with one chapter and one session, made the way people make them, and the people who come.
 *
 * @param group address of the group, and of its chapter within it
 * @param path public address of the session
 */
public record Evening(String group, UUID session, String path, String joinCode) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The chapter of every group. */
    public static final String CHAPTER = "lisbon";

    /** A session of tomorrow. */
    public static Evening planned() {
        return startingAt(Instant.now().plus(Duration.ofDays(1)));
    }

    /** A session of today that is gathering topics. */
    public static Evening gathering() {
        var evening = startingAt(Instant.now());
        evening.moveTo("gathering");
        return evening;
    }

    private static Evening startingAt(Instant startsAt) {
        var group = "evening-" + NUMBER.incrementAndGet();
        var admin = Api.siteAdmin();
        admin.post("/groups", Map.of("slug", group, "name", "Group of " + group))
                .expect(201);
        admin.post("/groups/" + group + "/chapters", Map.of("slug", CHAPTER, "name", "Lisbon", "zone", "Europe/Lisbon"))
                .expect(201);
        return at(group, startsAt);
    }

    private static Evening at(String group, Instant startsAt) {
        var planned = Api.siteAdmin()
                .post(
                        "/groups/" + group + "/chapters/" + CHAPTER + "/sessions",
                        Map.of("startsAt", startsAt.toString()))
                .expect(201);
        return new Evening(group, planned.id(), planned.text("path"), planned.text("joinCode"));
    }

    /** Another session of the same chapter. */
    public Evening another(Instant startsAt) {
        return at(group, startsAt);
    }

    /** The site admin, who has created the group and is its admin. */
    public Person host() {
        return new Person("Site admin", Site.ADMIN_EMAIL, Site.ADMIN_TOKEN);
    }

    /** The host moves the session to a phase. */
    public Answer moveTo(String phase) {
        return host().api().post(call("/phase"), Map.of("phase", phase)).expect(200);
    }

    /** Comes in by the code of the session. */
    public Person guest(String name) {
        var entry =
                Api.visitor().post("/join/" + joinCode, Map.of("name", name)).expect(200);
        return new Person(name, "", entry.text("token"));
    }

    /** Has an account and belongs to no group. */
    public static Person stranger(String name) {
        return signUp(new Browser(), "/sign-in", name);
    }

    /** Follows the invitation of the group, makes an account on the way, and joins. */
    public Person member(String name) {
        var browser = new Browser();
        var person = signUp(browser, "/sign-in?to=" + invitation(), name);
        var page = browser.submit(browser.open(invitation()), "joining", "Join", Map.of());
        assertThat(page.location()).endsWith("/g/" + group);
        return person;
    }

    /** A member whom the host has appointed organizer of the chapter. */
    public Person organizer(String name) {
        var person = member(name);
        appoint("/g/" + group + "/" + CHAPTER, person);
        return person;
    }

    /** A member whom the host has appointed admin of the group. */
    public Person groupAdmin(String name) {
        var person = member(name);
        appoint("/g/" + group, person);
        return person;
    }

    /** Proposes a topic. */
    public UUID topic(Person person, String title) {
        return person.api()
                .post(call("/topics"), Map.of("title", title))
                .expect(201)
                .id();
    }

    public Answer vote(Person person, UUID topic) {
        return person.api().post(votes(topic));
    }

    public JsonObject board(Person person) {
        return person.api().get(call("/board")).expect(200).json();
    }

    /** A call on the session, as a path below the API; {@code rest} begins with a slash. */
    public String call(String rest) {
        return "/sessions/" + session + rest;
    }

    /** The path of the board's socket. */
    public String socket() {
        return "/live/" + session;
    }

    public String votes(UUID topic) {
        return call("/topics/" + topic + "/votes");
    }

    /** The path of the invitation link that the group's page shows to its admins. */
    public String invitation() {
        var link = host().browser().open("/g/" + group).expectFirst("code.copy").text();
        return link.substring(Site.running().baseUri().toString().length());
    }

    private void appoint(String page, Person person) {
        var browser = host().browser();
        browser.submit(browser.open(page), "appointing", "Appoint", Map.of("email", person.email()));
    }

    private static Person signUp(Browser browser, String page, String name) {
        var email = "person-" + NUMBER.incrementAndGet() + "@example.org";
        browser.submit(
                browser.open(page),
                "signing-up",
                "Make account",
                Map.of("name", name, "email", email, "password", Person.PASSWORD));
        return new Person(name, email, browser.cookie("crema"));
    }
}
