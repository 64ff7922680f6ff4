package crema.it;

import crema.launcher.Crema;
import crema.launcher.FreePort;
import crema.launcher.Running;
import crema.launcher.ServerSetup;
import crema.launcher.Settings;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;

/**
 * The one Crema all integration tests share. The first test that asks starts it on empty data with the sample group; it ends with
 * the Java process. Its data is in {@code target/it-data} unless the system property {@code crema.it.data} names another folder,
 * and its logs in {@code log} therein.
 */
public final class Site {

    public static final String ADMIN_EMAIL = "admin@example.org";
    public static final String ADMIN_PASSWORD = "admin-password";
    public static final String ADMIN_TOKEN = "an-admin-token-of-the-integration-tests";

    private volatile Running crema;
    private boolean two;

    private Site(Running crema) {
        this.crema = crema;
    }

    /** Starts it at the first call; when that fails, every later call fails at once. */
    public static Site running() {
        return Started.SITE;
    }

    private static final class Started {

        static final Site SITE = new Site(first());
    }

    private static Running first() {
        var settings = settings(FreePort.any());
        try {
            wipe(settings.data());
            return start(settings);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Starts it again with everything in its place, but with two servers; at later calls nothing happens. */
    public Site withTwoServers() throws IOException {
        if (!two) {
            two = true;
            var port = baseUri().getPort();
            crema.close();
            crema = start(settings(port, "--nodes", "2"));
        }
        return this;
    }

    private static Settings settings(int port, String... arguments) {
        var data = System.getProperty("crema.it.data", "target/it-data");
        var environment = Map.of(
                "CREMA_PORT",
                String.valueOf(port),
                "CREMA_DATA",
                data,
                "CREMA_ADMIN_EMAIL",
                ADMIN_EMAIL,
                "CREMA_ADMIN_PASSWORD",
                ADMIN_PASSWORD,
                "CREMA_ADMIN_TOKEN",
                ADMIN_TOKEN,
                "CREMA_SAMPLE",
                "true");
        return Settings.read(environment, arguments);
    }

    private static Running start(Settings settings) throws IOException {
        var log = Files.createDirectories(settings.data().resolve("log")).resolve("launcher.log");
        var out = new PrintStream(new FileOutputStream(log.toFile(), true), true, StandardCharsets.UTF_8);
        return Crema.start(settings, ServerSetup.standard(), out);
    }

    /** All but the pid files and the lock: with them the launcher stops what a killed test run has left behind. */
    private static void wipe(Path data) throws IOException {
        if (Files.exists(data)) {
            try (var all = Files.walk(data)) {
                var old = all.filter(path -> !path.equals(data) && !path.startsWith(data.resolve("run")))
                        .sorted(Comparator.reverseOrder())
                        .toList();
                for (var path : old) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The folder of everything it keeps. */
    public Path data() {
        return settings(baseUri().getPort()).data();
    }

    public URI baseUri() {
        return crema.baseUri();
    }

    /** A page or call of it; {@code path} begins with a slash. */
    public URI at(String path) {
        return baseUri().resolve(path);
    }

    /** The same for its sockets. */
    public URI socketAt(String path) {
        return URI.create("ws" + at(path).toString().substring("http".length()));
    }

    /** A connection of its own to the database Crema uses. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(crema.databaseUrl(), crema.databaseUser(), crema.databasePassword());
    }

    /** For tests that kill. */
    public Running crema() {
        return crema;
    }
}
