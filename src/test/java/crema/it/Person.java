package crema.it;

import java.util.Map;

/**
 * Somebody who takes part.
 *
 * @param email empty for a guest
 * @param token of the device they have with them
 */
public record Person(String name, String email, String token) {

    public static final String PASSWORD = "a sentence is fine";

    public Api api() {
        return Api.withToken(token);
    }

    public Browser browser() {
        return Browser.signedIn(token);
    }

    /** On their own page, for members. */
    void signOut() {
        var browser = browser();
        browser.submit(browser.open("/me"), "signing-out", "Sign out", Map.of());
    }
}
