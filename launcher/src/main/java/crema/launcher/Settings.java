package crema.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator has set, checked, with defaults filled in.
 *
 * @param values the value of each setting that is set or has a default
 */
public record Settings(Map<Setting, String> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    /**
     * Reads and checks all settings.
     *
     * @param environment variables by name, usually {@code System.getenv()}
     * @param arguments options of {@code ./crema run}; they win over the environment
     * @throws CannotStart when a value is wrong or missing; its message names the setting
     */
    public static Settings read(Map<String, String> environment, String... arguments) {
        var values = new EnumMap<>(new SettingsReader(environment).read(arguments));
        values.putIfAbsent(Setting.PORT, "8080");
        values.putIfAbsent(Setting.BIND, "127.0.0.1");
        values.putIfAbsent(Setting.BASE_URL, "http://localhost:" + values.get(Setting.PORT));
        values.putIfAbsent(Setting.NODES, "1");
        values.putIfAbsent(Setting.SAMPLE, "true");
        values.put(Setting.DATA, folder(values.getOrDefault(Setting.DATA, defaultData()), Setting.DATA));
        if (values.containsKey(Setting.PLUGINS)) {
            values.put(Setting.PLUGINS, existing(folder(values.get(Setting.PLUGINS), Setting.PLUGINS)));
        }
        if (values.containsKey(Setting.SMTP_HOST)) {
            values.putIfAbsent(Setting.SMTP_TLS, "none");
            values.putIfAbsent(Setting.SMTP_PORT, usualPort(values.get(Setting.SMTP_TLS)));
        }
        return new Settings(values);
    }

    /** The HTTP port. */
    public int port() {
        return Integer.parseInt(values.get(Setting.PORT));
    }

    int nodes() {
        return Integer.parseInt(values.get(Setting.NODES));
    }

    String bind() {
        return values.get(Setting.BIND);
    }

    /** The folder of everything that must survive a restart. */
    public Path data() {
        return Path.of(values.get(Setting.DATA));
    }

    /** Where a browser on this machine finds Crema. */
    public URI localAddress() {
        return URI.create("http://localhost:" + port());
    }

    /** Whether people come by https: TLS then ends at a proxy, whose forwarded headers are believed. */
    boolean publicByTls() {
        return "https".equalsIgnoreCase(URI.create(values.get(Setting.BASE_URL)).getScheme());
    }

    Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The database named by {@code CREMA_DB_URL}; empty: the embedded one. */
    public Optional<DatabaseAccess> ownDatabase() {
        return value(Setting.DB_URL)
                .map(url -> new DatabaseAccess(url, values.get(Setting.DB_USER), values.get(Setting.DB_PASSWORD)));
    }

    /** Names only, so that no secret can end up in a log. */
    @Override
    public String toString() {
        return "Settings" + values.keySet();
    }

    private static String defaultData() {
        return Path.of(System.getProperty("crema.home", ""), "data").toString();
    }

    private static String folder(String value, Setting setting) {
        try {
            return Path.of(value).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException notAPath) {
            throw CannotStart.wrongSetting(setting.variable() + " must be a folder, not '" + value + "'.");
        }
    }

    private static String existing(String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            throw CannotStart.wrongSetting(Setting.PLUGINS.variable() + " names a folder that is not there: " + folder);
        }
        return folder;
    }

    private static String usualPort(String transportSecurity) {
        return switch (transportSecurity) {
            case "tls" -> "465";
            case "starttls" -> "587";
            default -> "25";
        };
    }
}
