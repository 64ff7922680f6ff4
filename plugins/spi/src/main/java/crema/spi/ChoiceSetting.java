package crema.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of several; {@link Setting#choice} makes one. Its raw value is the value of a choice.
 *
 * @param choices at least one, in the order of the form; the first is chosen as long as nobody chose another
 */
public record ChoiceSetting(String key, String label, String help, List<Choice> choices) implements Setting {

    /**
     * What can be chosen.
     *
     * @param value stored, the same in every version
     * @param label the name people read
     */
    public record Choice(String value, String label) {

        public Choice {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
        }
    }

    /** @throws IllegalArgumentException if the key is no slug or there is nothing to choose from */
    public ChoiceSetting {
        Slug.require("key of a setting", key);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to choose from: " + key);
        }
    }

    @Override
    public String initial() {
        return choices.get(0).value();
    }

    @Override
    public Kind kind() {
        return Kind.CHOICE;
    }

    @Override
    public Optional<String> complaint(String raw) {
        return choices.stream().anyMatch(choice -> choice.value().equals(raw))
                ? Optional.empty()
                : Optional.of("Please choose one of the list.");
    }
}
