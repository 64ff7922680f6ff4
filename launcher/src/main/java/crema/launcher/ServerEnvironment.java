package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** The settings as the server reads them: environment variables, complete, files and defaults resolved. */
record ServerEnvironment(Settings settings, DataFolder data, DatabaseAccess database) {

    Map<String, String> variables() {
        var variables = new HashMap<String, String>();
        settings.values().forEach((setting, value) -> variables.put(setting.variable(), value));
        variables.put(Setting.DATA.variable(), data.root().toString());
        variables.put(Setting.DB_URL.variable(), database.url());
        variables.put(Setting.DB_USER.variable(), database.user());
        variables.put(Setting.DB_PASSWORD.variable(), database.password());
        variables.computeIfAbsent(Setting.PLUGINS.variable(), unset -> usualPlugins());
        variables.computeIfAbsent(Setting.SECRET.variable(), unset -> ownSecret());
        return variables;
    }

    private String usualPlugins() {
        try {
            return Files.createDirectories(data.plugins()).toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String ownSecret() {
        return Setting.SECRET.check(new KeptSecret(data.root().resolve("secret")).orRandom());
    }
}
