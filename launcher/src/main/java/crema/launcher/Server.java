package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The WildFly with Crema in it, as our child. It writes nothing into its home: configuration, work files and logs are
 * in the data folder, so several can run from one home, and the home may be read-only.
 */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Node node;
    private final ServerSetup setup;
    private final DataFolder data;
    private final Map<String, String> environment;
    private final int managementPort = FreePort.any();
    private volatile Optional<Child> child = Optional.empty();

    Server(Node node, ServerSetup setup, DataFolder data, Map<String, String> environment) {
        this.node = node;
        this.setup = setup;
        this.data = data;
        this.environment = environment;
    }

    Node node() {
        return node;
    }

    int managementPort() {
        return managementPort;
    }

    void launch() {
        makeBase();
        child = Optional.of(Child.start(node.name(), command(), environment, data));
    }

    void awaitFirstPage() {
        var page = new FirstPage(node);
        child.ifPresent(server -> Patience.await(PATIENCE, "The first page did not answer", server, () -> {
            page.refuseIfBroken(server.console());
            return page.answers();
        }));
    }

    void stop() {
        forget().ifPresent(Child::stop);
    }

    void kill() {
        forget().ifPresent(Child::kill);
    }

    /** Before it ends, so that whoever sees it end knows that somebody wanted it. */
    private Optional<Child> forget() {
        var known = child;
        child = Optional.empty();
        return known;
    }

    Optional<ProcessHandle> process() {
        return child.map(Child::handle);
    }

    private List<String> command() {
        var builder = StandaloneCommandBuilder.of(setup.home())
                .setBaseDirectory(data.server(node))
                .setJavaHome(Path.of(System.getProperty("java.home")))
                // The first option, since long command lines are cut: it proves later that the process is ours.
                .setJavaOptions("-Dcrema.data=" + data.root() + "/")
                .addJavaOptions(List.of(
                        "-Xms128m",
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:MetaspaceSize=128m",
                        // An evening has some hundred votes: what they run through is compiled after a third of the
                        // usual uses.
                        "-XX:Tier4InvocationThreshold=1500",
                        "-XX:Tier4MinInvocationThreshold=200",
                        "-XX:Tier4CompileThreshold=4000",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true"))
                .addJavaOptions(
                        "-Djboss.bind.address=" + node.bind(),
                        "-Djboss.http.port=" + node.port(),
                        "-Djboss.bind.address.management=127.0.0.1",
                        "-Djboss.management.http.port=" + managementPort)
                .addJavaOptions(node.options())
                .addJavaOptions(setup.javaOptions())
                .setServerReadOnlyConfiguration("standalone.xml");
        builder.setLogDirectory(data.log(node));
        return builder.build();
    }

    /** WildFly works in its base folder, so each data folder has its own, made anew at each start. */
    private void makeBase() {
        new Folder(data.server(node)).delete();
        try {
            Files.createDirectories(data.server(node));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        for (var part : List.of("configuration", "deployments")) {
            new Folder(setup.home().resolve("standalone").resolve(part))
                    .copyTo(data.server(node).resolve(part));
        }
    }
}
