package crema.launcher;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/**
 * The site admin of a first start with the embedded database. A password made here is kept in a file until it has been
 * shown once: a start that is interrupted between making the admin and printing the password must not lose it.
 */
final class FirstSignIn {

    private static final String USUAL_ADDRESS = "admin@example.org";

    private final Settings settings;
    private final KeptSecret password;
    private final boolean first;

    private FirstSignIn(Settings settings, KeptSecret password, boolean first) {
        this.settings = settings;
        this.password = password;
        this.first = first;
    }

    /** To be asked before the database is started: its absence is what makes a start the first. */
    static FirstSignIn of(Settings settings, DataFolder data) {
        var password = new KeptSecret(data.root().resolve("first-password"));
        var embedded = settings.ownDatabase().isEmpty();
        return new FirstSignIn(settings, password, embedded && (password.exists() || !Files.exists(data.database())));
    }

    boolean isFirst() {
        return first;
    }

    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        if (first) {
            environment.put(Setting.ADMIN_EMAIL.variable(), address());
            environment.put(Setting.ADMIN_PASSWORD.variable(), given() ? givenPassword() : password.orReadable());
        }
        return environment;
    }

    /** How to sign in, for the operator's eyes; a password the operator chose is not repeated. */
    String instruction() {
        var how = given() ? "the password given in CREMA_ADMIN_PASSWORD" : "the password " + password.orReadable();
        return "Sign in as " + address() + " with " + how;
    }

    void shown() {
        password.forget();
    }

    private boolean given() {
        return settings.value(Setting.ADMIN_PASSWORD).isPresent();
    }

    private String givenPassword() {
        return settings.value(Setting.ADMIN_PASSWORD).orElseThrow();
    }

    private String address() {
        return settings.value(Setting.ADMIN_EMAIL).orElse(USUAL_ADDRESS);
    }
}
