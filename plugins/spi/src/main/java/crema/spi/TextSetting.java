package crema.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of text; {@link Setting#text} makes one.
 *
 * @param pattern a regular expression (see {@link Pattern}) that the whole text matches unless it is blank
 * @param hint the complaint about a text that does not match
 */
public record TextSetting(
        String key, String label, String help, String initial, boolean required, String pattern, String hint)
        implements Setting {

    /** The longest text, in UTF-16 units. */
    public static final int LIMIT = 1000;

    /** @throws IllegalArgumentException if the key is no slug or the pattern no regular expression */
    public TextSetting {
        Slug.require("key of a setting", key);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(hint, "hint");
        Pattern.compile(pattern);
    }

    public TextSetting withInitial(String text) {
        return new TextSetting(key, label, help, text, required, pattern, hint);
    }

    public TextSetting matching(String regex, String complaint) {
        return new TextSetting(key, label, help, initial, required, regex, complaint);
    }

    public TextSetting asRequired() {
        return new TextSetting(key, label, help, initial, true, pattern, hint);
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Optional<String> complaint(String raw) {
        if (raw.isBlank()) {
            return required ? Optional.of("Please fill this in.") : Optional.empty();
        }
        if (raw.length() > LIMIT) {
            return Optional.of("Please use at most " + LIMIT + " characters.");
        }
        if (raw.lines().count() > 1) {
            return Optional.of("Please use one line.");
        }
        return raw.matches(pattern) ? Optional.empty() : Optional.of(hint);
    }
}
