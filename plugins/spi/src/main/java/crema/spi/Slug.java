package crema.spi;

/** The one rule for names that stand in addresses and in stored settings. */
final class Slug {

    private Slug() {}

    static void require(String what, String value) {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "The " + what + " must be lower-case letters, digits and hyphens: " + value);
        }
    }
}
