package crema.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that is on or off; {@link Setting#onOff} makes one. Its raw value is {@code true} or {@code false}.
 *
 * @param on whether it is on as long as nobody touched it
 */
public record SwitchSetting(String key, String label, String help, boolean on) implements Setting {

    /** @throws IllegalArgumentException if the key is no slug */
    public SwitchSetting {
        Slug.require("key of a setting", key);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
    }

    @Override
    public String initial() {
        return Boolean.toString(on);
    }

    @Override
    public Kind kind() {
        return Kind.SWITCH;
    }

    @Override
    public Optional<String> complaint(String raw) {
        return raw.equals("true") || raw.equals("false") ? Optional.empty() : Optional.of("Please choose on or off.");
    }
}
