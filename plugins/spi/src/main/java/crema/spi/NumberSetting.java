package crema.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * A whole number; {@link Setting#number} makes one. Its raw value is decimal digits, with a minus where needed.
 *
 * @param min the lowest
 * @param max the highest
 * @param start the value as long as nobody chose another
 */
public record NumberSetting(String key, String label, String help, long min, long max, long start) implements Setting {

    /** @throws IllegalArgumentException if the key is no slug or the start is not within the limits */
    public NumberSetting {
        Slug.require("key of a setting", key);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
        if (start < min || start > max) {
            throw new IllegalArgumentException(start + " is not between " + min + " and " + max + ": " + key);
        }
    }

    @Override
    public String initial() {
        return Long.toString(start);
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public Optional<String> complaint(String raw) {
        // 18 digits always fit into a long
        if (!raw.matches("-?[0-9]{1,18}")) {
            return Optional.of("Please give a whole number.");
        }
        long number = Long.parseLong(raw);
        return number < min || number > max
                ? Optional.of("Please give a number from " + min + " to " + max + ".")
                : Optional.empty();
    }
}
