package crema.it;

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
}
