package crema.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks after several servers: keeps those that do not answer away from people, and starts one again that has ended by itself. The
 * others go on meanwhile, so this is worth one line each and nothing more.
 */
final class Attendant {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    /** The database may be away for a while, and then no server starts. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(15);

    /** A server that is silent for so many looks is not coming back by itself. */
    private static final int HOPELESS = 15;

    private final FrontDoor door;
    private final Consumer<Server> restart;
    private final PrintStream out;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LOOK_EVERY).build();
    private final Map<Server, Integer> silent = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(Attendant::daemon);

    /** @param restart starts a server again and returns when it answers */
    Attendant(FrontDoor door, Consumer<Server> restart, PrintStream out) {
        this.door = door;
        this.restart = restart;
        this.out = out;
    }

    void begin(List<Server> servers) {
        looks.scheduleWithFixedDelay(
                () -> servers.forEach(this::look), 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end() {
        looks.shutdownNow();
    }

    /** The server answers: it is let in, and its end is noticed from now on. */
    void take(Server server) {
        silent.put(server, 0);
        door.letIn(server.node());
        server.process().ifPresent(process -> process.onExit().thenRun(() -> ended(server)));
    }

    private void ended(Server server) {
        door.leaveOut(server.node());
        silent.remove(server);
        if (server.process().isPresent() && !looks.isShutdown()) {
            out.println(server.node().name() + " has ended by itself and is started again");
            startLater(server);
        }
    }

    private void startAgain(Server server) {
        try {
            restart.accept(server);
            out.println(server.node().name() + " is back");
        } catch (CannotStart reason) {
            if (!looks.isShutdown()) {
                out.println(server.node().name() + " could not be started and is tried again: " + reason.getMessage());
                server.kill();
                looks.schedule(() -> startLater(server), AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Not on the thread that looks, which the others need meanwhile. */
    private void startLater(Server server) {
        daemon(() -> startAgain(server)).start();
    }

    private void look(Server server) {
        silent.computeIfPresent(server, (known, before) -> answers(server.node()) ? 0 : before + 1);
        var looksInVain = silent.getOrDefault(server, -1);
        if (looksInVain == 0) {
            door.letIn(server.node());
        } else if (looksInVain > 0 && !door.isLast(server.node())) {
            door.leaveOut(server.node());
        }
        if (looksInVain == HOPELESS) {
            out.println(server.node().name() + " does not answer and is ended");
            server.process().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Asks for something that needs no database: a slow database is no reason to leave all servers out. */
    private boolean answers(Node node) {
        var request = HttpRequest.newBuilder(node.uri().resolve("/static/icon.svg"))
                .timeout(LOOK_EVERY)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silence) {
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "look-after-servers");
        thread.setDaemon(true);
        return thread;
    }
}
