package crema.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which server to start, and what a test adds to it.
 *
 * @param home the provisioned WildFly with Crema deployed
 * @param environment added to what the settings say
 * @param javaOptions added to the Java command line; no place for secrets
 */
public record ServerSetup(Path home, Map<String, String> environment, List<String> javaOptions) {

    public ServerSetup {
        environment = Map.copyOf(environment);
        javaOptions = List.copyOf(javaOptions);
    }

    /**
     * The server named by the system property {@code crema.server}, otherwise the one the build made beside this
     * program.
     *
     * @throws CannotStart when there is none
     */
    public static ServerSetup standard() {
        var named = System.getProperty("crema.server", "");
        var home = named.isEmpty() ? beside(ownPlace()) : Path.of(named).toAbsolutePath();
        if (!Files.exists(home.resolve("jboss-modules.jar"))) {
            throw CannotStart.failed("There is no server in " + home + "; build Crema first.");
        }
        return new ServerSetup(home, Map.of(), List.of());
    }

    /** The same with one more environment variable. */
    public ServerSetup withEnvironment(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new ServerSetup(home, more, javaOptions);
    }

    /** The same with one more Java option. */
    public ServerSetup withJavaOption(String option) {
        var more = new ArrayList<>(javaOptions);
        more.add(option);
        return new ServerSetup(home, environment, more);
    }

    private static Path beside(Path place) {
        return Stream.iterate(place, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("src/target/server"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(place.resolveSibling("server"));
    }

    private static Path ownPlace() {
        try {
            var source = ServerSetup.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
