package crema.spi;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A valid value for each setting an exporter declares. */
public final class SettingValues {

    private final Map<String, String> raw;

    private SettingValues(Map<String, String> raw) {
        this.raw = raw;
    }

    /** What nobody configured: the initial value of each setting. */
    public static SettingValues initial(Collection<? extends Setting> settings) {
        return of(settings, Map.of());
    }

    /**
     * Stored raw values, completed with the initial ones. What an earlier version declared and this one does not is left
     * out.
     *
     * @throws IllegalArgumentException if a setting complains about its value; the message names its label and holds no
     *     value, which could be a secret
     */
    public static SettingValues of(Collection<? extends Setting> settings, Map<String, String> stored) {
        return new SettingValues(settings.stream()
                .collect(Collectors.toUnmodifiableMap(Setting::key, setting -> valid(setting, stored))));
    }

    private static String valid(Setting setting, Map<String, String> stored) {
        String value = stored.getOrDefault(setting.key(), setting.initial());
        setting.complaint(value).ifPresent(complaint -> {
            throw new IllegalArgumentException(setting.label() + ": " + complaint);
        });
        return value;
    }

    /**
     * The value of a text, a choice or a secret.
     *
     * @throws IllegalArgumentException if no such setting was declared
     */
    public String text(String key) {
        if (!raw.containsKey(key)) {
            throw new IllegalArgumentException("No such setting: " + key);
        }
        return raw.get(key);
    }

    /**
     * The value of a number.
     *
     * @throws IllegalArgumentException if no such number was declared
     */
    public long number(String key) {
        return Long.parseLong(text(key));
    }

    /**
     * The value of a switch.
     *
     * @throws IllegalArgumentException if no such setting was declared
     */
    public boolean isOn(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** Only the keys, because this ends up in logs and a value can be a secret. */
    @Override
    public String toString() {
        return "SettingValues" + raw.keySet();
    }
}
