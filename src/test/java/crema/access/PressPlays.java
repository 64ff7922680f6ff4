package crema.access;

import crema.it.Answer;
import crema.it.Person;
import crema.it.Site;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Pressing what stands on pages. */
final class PressPlays {

    private static final String GROUP = "/g/{group}";
    private static final String CHAPTER = "/g/{group}/{chapter}";
    private static final String RECORD = "/g/{group}/{chapter}/{session}";

    private PressPlays() {}

    static Map<String, Play> all() {
        Map<String, Play> plays = new TreeMap<>();
        siteAdmin(plays);
        group(plays);
        chapter(plays);
        record(plays);
        joining(plays);
        self(plays);
        signIn(plays);
        return plays;
    }

    private static void siteAdmin(Map<String, Play> plays) {
        plays.put(
                "PRESS admin.create",
                stage -> stage.press(
                        Keeper.SITE_ADMIN,
                        "/admin",
                        "new-group",
                        "Create group",
                        Map.of("name", "One more", "slug", fresh())));
        plays.put("PRESS admin.suspend", stage -> {
            suspendOrResume("Resume");
            return stage.press(Keeper.SITE_ADMIN, "/admin", "groups", "Suspend Group " + World.SCRATCH, Map.of());
        });
        plays.put("PRESS admin.resume", stage -> {
            suspendOrResume("Suspend");
            return stage.press(Keeper.SITE_ADMIN, "/admin", "groups", "Resume Group " + World.SCRATCH, Map.of());
        });
    }

    /** Unless it is so already. */
    private static void suspendOrResume(String word) {
        var wire = Wire.of(Keeper.SITE_ADMIN);
        Button.find(wire.page("/admin"), "groups", word + " Group " + World.SCRATCH)
                .ifPresent(button -> button.press(wire, "/admin", Map.of()));
    }

    private static void group(Map<String, Play> plays) {
        plays.put("PRESS groupForm.describe", stage -> inGroup(stage, "describing", "Save", Map.of("about", fresh())));
        plays.put("PRESS groupForm.appoint", stage -> appoint(stage, GROUP));
        plays.put(
                "PRESS newChapter.create",
                stage -> inGroup(
                        stage,
                        "new-chapter",
                        "Create chapter",
                        Map.of("name", "One more", "slug", fresh(), "zone", "Europe/Lisbon")));
        plays.put("PRESS groupPage.renewInvitation", stage -> inGroup(stage, "renewing", "Make a new link", Map.of()));
        plays.put("PRESS groupPage.remove", stage -> {
            var person = stage.world().newcomer();
            stage.keeper().invite(person, stage.scene().group());
            return inGroup(stage, "people", "Remove " + person.name() + " from the group", Map.of());
        });
        plays.put("PRESS groupPage.leave", stage -> {
            var outcome = inGroup(stage, "leaving", "Leave the group", Map.of());
            if (outcome.equals("done")) {
                stage.world().settle(stage.actor());
            }
            return outcome;
        });
    }

    /** A member who has no other role there yet. */
    private static String appoint(Stage stage, String page) {
        var newcomer = Map.of("email", stage.world().newcomer().email());
        var outcome = stage.press(stage.keeper().self(), stage.scene().fill(page), "appointing", "Appoint", newcomer);
        if (outcome.equals("done")) {
            stage.world().newcomerHasArrived();
        }
        return outcome;
    }

    private static String inGroup(Stage stage, String form, String label, Map<String, String> typed) {
        return stage.press(stage.keeper().self(), stage.scene().fill(GROUP), form, label, typed);
    }

    private static void chapter(Map<String, Play> plays) {
        plays.put(
                "PRESS chapterForm.describe",
                stage -> inChapter(stage, "describing", "Save", Map.of("about", fresh())));
        plays.put("PRESS chapterForm.appoint", stage -> appoint(stage, CHAPTER));
        plays.put(
                "PRESS planForm.plan",
                stage -> inChapter(
                        stage,
                        "planning",
                        "Plan session",
                        Map.of("startsAt", LocalDate.now().plusDays(2) + "T08:00")));
    }

    private static void record(Map<String, Play> plays) {
        plays.put(
                "PRESS erratumForm.add",
                stage -> onRecord(stage, "correcting", "Add correction", Map.of("erratum", fresh())));
        plays.put("PRESS erratumForm.takeBack", stage -> {
            var text = fresh();
            var page = stage.scene().fillPublished(RECORD);
            Keeper.press(stage.keeper().self(), page, "correcting", "Add correction", Map.of("erratum", text));
            return onRecord(stage, "errata", "Take back: " + text, Map.of());
        });
    }

    private static String onRecord(Stage stage, String form, String label, Map<String, String> typed) {
        return stage.press(stage.keeper().self(), stage.scene().fillPublished(RECORD), form, label, typed);
    }

    private static String inChapter(Stage stage, String form, String label, Map<String, String> typed) {
        return stage.press(stage.keeper().self(), stage.scene().fill(CHAPTER), form, label, typed);
    }

    private static void joining(Map<String, Play> plays) {
        plays.put("PRESS groupPage.join", stage -> join(stage, GROUP));
        plays.put("PRESS chapterForm.join", stage -> join(stage, CHAPTER));
        plays.put("PRESS invitationPage.join", stage -> {
            var page = "/invitation/" + stage.keeper().invitation(stage.scene().group());
            var label = stage.actor() == Actor.VISITOR || stage.actor() == Actor.GUEST
                    ? "Sign in or sign up to join"
                    : "Join";
            return andLeave(stage, stage.press(stage.world().outsider(), page, "joining", label, Map.of()));
        });
        plays.put(
                "PRESS join.enter",
                stage -> stage.press(
                        stage.wire(),
                        Wire.visitor().page(stage.scene().fill("/join/{code}")),
                        stage.scene().fill("/join/{code}"),
                        "entering",
                        "To the board",
                        Map.of("name", "Somebody")));
    }

    /** The button is shown only where anybody may join, to whoever has not. */
    private static String join(Stage stage, String pattern) {
        var known = Wire.of(stage.world().outsider())
                .page(stage.world().scene(Where.OPEN_GROUP).fill(pattern));
        var page = stage.scene().fill(pattern);
        return andLeave(stage, stage.press(stage.wire(), known, page, "joining", "Join", Map.of()));
    }

    private static String andLeave(Stage stage, String outcome) {
        if (outcome.equals("done")) {
            Keeper.press(
                    stage.person().orElseThrow(), stage.scene().fill(GROUP), "leaving", "Leave the group", Map.of());
        }
        return outcome;
    }

    private static void self(Map<String, Play> plays) {
        plays.put(
                "PRESS me.introduce",
                stage -> onMe(stage, "introducing", "Save", Map.of("name", "Somebody " + fresh(), "zone", "UTC")));
        plays.put(
                "PRESS me.changePassword",
                stage -> onMe(
                        stage,
                        "passwords",
                        "Change password",
                        Map.of("current", password(stage), "password", password(stage))));
        plays.put("PRESS me.makeToken", stage -> onMe(stage, "tokens", "Make token", Map.of("label", "A script")));
        plays.put("PRESS me.end", stage -> {
            var label = fresh();
            token(stage.keeper().self(), label);
            stage.person().filter(person -> !person.email().isEmpty()).ifPresent(person -> token(person, label));
            return onMe(stage, "devices", "End " + label, Map.of());
        });
    }

    private static Answer token(Person person, String label) {
        var wire = Wire.of(person);
        return Button.find(wire.page("/me"), "tokens", "Make token")
                .orElseThrow()
                .press(wire, "/me", Map.of("label", label));
    }

    private static String onMe(Stage stage, String form, String label, Map<String, String> typed) {
        return stage.press(stage.keeper().self(), "/me", form, label, typed);
    }

    private static String password(Stage stage) {
        return stage.actor() == Actor.SITE_ADMIN ? Site.ADMIN_PASSWORD : Person.PASSWORD;
    }

    private static void signIn(Map<String, Play> plays) {
        plays.put(
                "PRESS signIn.withPassword",
                stage -> stage.press(
                        stage.world().outsider(),
                        "/sign-in",
                        "signing-in",
                        "Sign in",
                        Map.of("email", stage.world().outsider().email(), "password", Person.PASSWORD)));
        plays.put(
                "PRESS signIn.signUp",
                stage -> stage.press(
                        stage.world().outsider(),
                        "/sign-in",
                        "signing-up",
                        "Make account",
                        Map.of("name", "New", "email", fresh() + "@example.org", "password", Person.PASSWORD)));
        plays.put("PRESS signIn.out", PressPlays::signOut);
    }

    /** On one more device, so that they stay signed in here. */
    private static String signOut(Stage stage) {
        var device = stage.actor() == Actor.GUEST
                ? Wire.of(stage.evening().guest("Guest"))
                : stage.person()
                        .map(person -> secondDevice(person, password(stage)))
                        .orElseGet(Wire::visitor);
        var known = Wire.of(stage.keeper().self()).page("/me");
        return stage.press(device, known, "/me", "signing-out", "Sign out", Map.of());
    }

    private static Wire secondDevice(Person person, String password) {
        var visitor = Wire.visitor();
        var cookie = Button.find(visitor.page("/sign-in"), "signing-in", "Sign in")
                .orElseThrow()
                .press(visitor, "/sign-in", Map.of("email", person.email(), "password", password))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return visitor.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
