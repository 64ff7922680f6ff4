package crema.launcher;

import static crema.launcher.Setting.DB_PASSWORD;
import static crema.launcher.Setting.DB_URL;
import static crema.launcher.Setting.DB_USER;
import static crema.launcher.Setting.IMAP_HOST;
import static crema.launcher.Setting.IMAP_PASSWORD;
import static crema.launcher.Setting.IMAP_USER;
import static crema.launcher.Setting.SECRET;
import static crema.launcher.Setting.SMTP_HOST;
import static crema.launcher.Setting.SMTP_PASSWORD;
import static crema.launcher.Setting.SMTP_USER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the settings from command line, environment and files, and refuses what is wrong alone or together. */
final class SettingsReader {

    /** The first of each pair is of no use without the second. */
    private static final List<List<Setting>> NEEDS = List.of(
            List.of(DB_USER, DB_URL),
            List.of(DB_PASSWORD, DB_URL),
            List.of(DB_URL, DB_USER),
            List.of(DB_URL, DB_PASSWORD),
            List.of(DB_URL, SECRET),
            List.of(SMTP_USER, SMTP_HOST),
            List.of(SMTP_USER, SMTP_PASSWORD),
            List.of(SMTP_PASSWORD, SMTP_USER),
            List.of(IMAP_HOST, IMAP_USER),
            List.of(IMAP_HOST, IMAP_PASSWORD));

    private final Map<String, String> environment;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    Map<Setting, String> read(String... arguments) {
        for (var setting : Setting.values()) {
            given(setting).ifPresent(value -> values.put(setting, setting.check(value)));
        }
        Options.of(arguments).forEach((setting, value) -> values.put(setting, setting.check(value)));
        NEEDS.forEach(pair -> refuseOneWithoutTheOther(pair.get(0), pair.get(1)));
        return values;
    }

    /** An empty variable counts as unset: that is how compose files pass on what nobody set. */
    private Optional<String> given(Setting setting) {
        var value = environment.getOrDefault(setting.variable(), "");
        var file = environment.getOrDefault(setting.fileVariable(), "");
        if (!value.isEmpty() && !file.isEmpty()) {
            throw CannotStart.wrongSetting(
                    setting.variable() + " and " + setting.fileVariable() + " are both set; keep one of them.");
        }
        return Optional.of(file.isEmpty() ? value : contentOf(file, setting)).filter(text -> !text.isEmpty());
    }

    private static String contentOf(String file, Setting setting) {
        try {
            var content = Files.readString(Path.of(file)).replaceFirst("\\R+\\z", "");
            if (content.isEmpty()) {
                throw CannotStart.wrongSetting(setting.fileVariable() + " names an empty file: " + file);
            }
            return content;
        } catch (IOException unreadable) {
            throw CannotStart.wrongSetting(setting.fileVariable() + " names a file that cannot be read: " + file);
        }
    }

    private void refuseOneWithoutTheOther(Setting given, Setting needed) {
        if (values.containsKey(given) && !values.containsKey(needed)) {
            throw CannotStart.wrongSetting(
                    needed.variable() + " is missing: it is required when " + given.variable() + " is set.");
        }
    }
}
