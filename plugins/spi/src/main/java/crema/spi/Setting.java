package crema.spi;

import java.util.List;
import java.util.Optional;

/**
 * Something a group may configure about an exporter. Crema draws the form, stores the value as text (the raw value) and
 * hands it over in {@link SettingValues}; an exporter only declares.
 */
public sealed interface Setting permits TextSetting, NumberSetting, SwitchSetting, ChoiceSetting, SecretSetting {

    /** Which control the form shows. */
    enum Kind {
        TEXT,
        NUMBER,
        SWITCH,
        CHOICE,
        SECRET
    }

    /** The name stored values go by: lower-case letters, digits and hyphens, the same in every version. */
    String key();

    /** The name people read. */
    String label();

    /** A sentence below the field, or nothing. */
    String help();

    /** The raw value as long as nobody chose another. */
    String initial();

    Kind kind();

    /** Whether the exporter cannot be enabled before somebody filled this in. */
    default boolean required() {
        return false;
    }

    /**
     * Judges a raw value.
     *
     * @param raw as typed
     * @return what is wrong with it, as a sentence for the person who typed it and without the value itself
     */
    Optional<String> complaint(String raw);

    /** A line of text, at first empty. */
    static TextSetting text(String key, String label, String help) {
        return new TextSetting(key, label, help, "", false, ".*", "");
    }

    /** A whole number between two limits, both included. */
    static NumberSetting number(String key, String label, String help, long min, long max, long start) {
        return new NumberSetting(key, label, help, min, max, start);
    }

    /** Something that is on or off. */
    static SwitchSetting onOff(String key, String label, String help, boolean on) {
        return new SwitchSetting(key, label, help, on);
    }

    /** One of several, at first the first. */
    static ChoiceSetting choice(String key, String label, String help, ChoiceSetting.Choice... choices) {
        return new ChoiceSetting(key, label, help, List.of(choices));
    }

    /** A token or password: stored encrypted and never shown again. */
    static SecretSetting secret(String key, String label, String help) {
        return new SecretSetting(key, label, help, false);
    }
}
