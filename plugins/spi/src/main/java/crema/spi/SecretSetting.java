package crema.spi;

import java.util.Objects;
import java.util.Optional;

/** A token or password; {@link Setting#secret} makes one. It has no initial value. */
public record SecretSetting(String key, String label, String help, boolean required) implements Setting {

    /** @throws IllegalArgumentException if the key is no slug */
    public SecretSetting {
        Slug.require("key of a setting", key);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
    }

    public SecretSetting asRequired() {
        return new SecretSetting(key, label, help, true);
    }

    @Override
    public String initial() {
        return "";
    }

    @Override
    public Kind kind() {
        return Kind.SECRET;
    }

    @Override
    public Optional<String> complaint(String raw) {
        return required && raw.isBlank() ? Optional.of("Please fill this in.") : Optional.empty();
    }
}
