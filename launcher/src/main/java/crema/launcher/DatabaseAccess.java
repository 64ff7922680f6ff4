package crema.launcher;

/**
 * How to reach a database.
 *
 * @param url JDBC address without credentials
 */
public record DatabaseAccess(String url, String user, String password) {

    /** Without the password, so that it cannot end up in a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
