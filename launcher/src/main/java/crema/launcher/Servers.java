package crema.launcher;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The one server on the public port, or several behind a {@link FrontDoor} there. They count from 1. */
final class Servers {

    private final List<Server> all;
    private final Optional<FrontDoor> door;
    private final Optional<Attendant> attendant;

    /** @param restart starts one again that has ended by itself; it returns when that one answers */
    Servers(
            Settings settings,
            ServerSetup setup,
            DataFolder data,
            Map<String, String> environment,
            Consumer<Server> restart,
            PrintStream out) {
        var several = settings.nodes() > 1;
        var nodes = several ? Node.several(settings.nodes()) : List.of(Node.only(settings));
        all = nodes.stream()
                .map(node -> new Server(node, setup, data, environment))
                .toList();
        door = several
                ? Optional.of(new FrontDoor(settings.bind(), settings.port(), settings.publicByTls()))
                : Optional.empty();
        attendant = door.map(before -> new Attendant(before, restart, out));
    }

    List<Server> all() {
        return all;
    }

    Server number(int n) {
        return all.get(n - 1);
    }

    void open() {
        door.ifPresent(FrontDoor::open);
        attendant.ifPresent(looking -> looking.begin(all));
    }

    /** Waits until that one answers; from then on it has its share of the work. */
    void await(Server server) {
        server.awaitFirstPage();
        attendant.ifPresent(looking -> looking.take(server));
    }

    boolean anyRunning() {
        return all.stream().anyMatch(server -> server.process().isPresent());
    }

    /** Ends when Crema cannot go on: never while several look after one another. */
    Stream<CompletableFuture<String>> ends() {
        return door.isPresent()
                ? Stream.empty()
                : number(1).process().stream().map(process -> process.onExit().thenApply(ended -> "server"));
    }

    /** One that cannot be stopped must not keep the next from being stopped. */
    void stop() {
        attendant.ifPresent(Attendant::end);
        door.ifPresent(FrontDoor::close);
        var failures = new ArrayList<RuntimeException>();
        all.parallelStream().forEach(server -> {
            try {
                server.stop();
            } catch (CannotStart failure) {
                synchronized (failures) {
                    failures.add(failure);
                }
            }
        });
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }
}
