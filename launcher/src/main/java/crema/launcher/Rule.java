package crema.launcher;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a value must be.
 *
 * @param expected completes the sentence "CREMA_PORT must be …"
 * @param allows whether a value is right
 * @param normal the form in which a right value is handed on
 */
record Rule(String expected, Predicate<String> allows, UnaryOperator<String> normal) {

    private static final Map<String, String> TLS =
            Map.of("none", "none", "false", "none", "starttls", "starttls", "true", "starttls", "tls", "tls");

    private Rule(String expected, Predicate<String> allows) {
        this(expected, allows, value -> value);
    }

    static Rule text() {
        return new Rule("one line of text", value -> value.lines().count() == 1);
    }

    static Rule port() {
        return number(1, 65_535);
    }

    static Rule number(int least, int most) {
        return new Rule("a number from " + least + " to " + most, value -> isBetween(value, least, most));
    }

    static Rule host() {
        return new Rule("a host name or address", value -> value.matches("[A-Za-z0-9._-]+"));
    }

    static Rule mailAddress() {
        return new Rule("a mail address", value -> value.matches("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+"));
    }

    static Rule password() {
        return new Rule("10 to 200 characters", value -> value.length() >= 10 && value.length() <= 200);
    }

    static Rule sender() {
        return new Rule(
                "a mail address, or a name and <address>",
                value -> value.matches("[^\\s@<>]+@[^\\s@<>]+|[^@<>]*<[^\\s@<>]+@[^\\s@<>]+>"));
    }

    static Rule webAddress() {
        return new Rule(
                "an address such as https://crema.example.org, without a path",
                Rule::isWebAddress,
                value -> value.replaceAll("/+$", ""));
    }

    static Rule databaseAddress() {
        return new Rule(
                "an address such as jdbc:mariadb://host:3306/crema, without user and password",
                value -> value.matches("jdbc:mariadb://[^/?\\s@]+/[A-Za-z0-9_]+(\\?\\S*)?")
                        && !value.toLowerCase(Locale.ROOT).contains("password="));
    }

    static Rule secret() {
        return new Rule("32 bytes or more", value -> value.getBytes(StandardCharsets.UTF_8).length >= 32);
    }

    static Rule token() {
        return new Rule("one word without blanks", value -> value.matches("\\S+"));
    }

    static Rule transportSecurity() {
        return new Rule("none, starttls or tls", TLS::containsKey, TLS::get);
    }

    static Rule yesOrNo() {
        return new Rule("true or false", value -> value.equals("true") || value.equals("false"));
    }

    private static boolean isBetween(String value, int least, int most) {
        return value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isWebAddress(String value) {
        if (!value.matches("https?://[^\\s/?#@]+/*")) {
            return false;
        }
        try {
            return URI.create(value).getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
