package crema.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A running Crema: one server, one database, one data folder. Ends with {@link #close} or with the Java process. */
public final class Running implements AutoCloseable {

    private final Settings settings;
    private final PrintStream out;
    private final DataFolder data;
    private final DataLock lock;
    private final FirstSignIn firstSignIn;
    private final Database database;
    private final Server server;
    private final Thread atExit = new Thread(this::stopAll, "stop-crema");
    private boolean closed;

    private Running(Settings settings, ServerSetup setup, PrintStream out, DataFolder data, DataLock lock) {
        this.settings = settings;
        this.out = out;
        this.data = data;
        this.lock = lock;
        this.firstSignIn = FirstSignIn.of(settings, data);
        this.database = Database.of(settings, data);
        this.server = new Server(settings, setup, data, environment(setup));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static Running prepare(Settings settings, ServerSetup setup, PrintStream out) {
        var data = DataFolder.prepare(settings.data());
        return new Running(settings, setup, out, data, DataLock.on(data));
    }

    void start() {
        try {
            startAll();
        } catch (RuntimeException failed) {
            throw isClosed() ? CannotStart.failed("Crema was stopped before it was ready.") : failed;
        }
    }

    private void startAll() {
        out.println("Crema keeps its data in " + data.root());
        if (new Leftovers(data).stop(List.of("server", "database"))) {
            out.println("Stopped what a killed run had left behind");
        }
        FreePort.refuseTaken(settings.port(), settings.bind());
        out.println(databaseStep());
        startDatabase();
        out.println("Starting the server, its log is in " + data.log());
        startServer();
        if (firstSignIn.isFirst()) {
            out.println(firstSignIn.instruction());
            firstSignIn.shown();
        }
        out.println("Crema is ready at " + settings.localAddress());
    }

    /** Where a browser on this machine finds it. */
    public URI baseUri() {
        return settings.localAddress();
    }

    /** WildFly's management port, on the loopback address. */
    public int managementPort() {
        return server.managementPort();
    }

    /** JDBC address of the database, without credentials. */
    public String databaseUrl() {
        return database.access().url();
    }

    public String databaseUser() {
        return database.access().user();
    }

    public String databasePassword() {
        return database.access().password();
    }

    /** Starts the server again and returns when the first page answers. */
    public void startServer() {
        // Only the launch excludes close(): waiting for the page may take long and must be interruptible by it.
        synchronized (this) {
            refuseIfClosed();
            server.launch();
        }
        server.awaitFirstPage();
    }

    public synchronized void stopServer() {
        server.stop();
    }

    /** Kills the server without asking, as a power cut would. */
    public synchronized void killServer() {
        server.kill();
    }

    /** Starts the database again, on the same port, and returns when it takes connections. */
    public synchronized void startDatabase() {
        refuseIfClosed();
        database.start();
    }

    /** Kills the database without asking, as a power cut would. */
    public synchronized void killDatabase() {
        database.kill();
    }

    /** Stops the server, then the database. */
    @Override
    public void close() {
        stopAll();
        if (Thread.currentThread() != atExit) {
            forgetAtExit();
        }
    }

    /** Waits until a child ends by itself, and says which. */
    String awaitEnd() {
        var ends = Stream.concat(
                server.process().map(process -> end(process, "server")).stream(),
                database.process().map(process -> end(process, "database")).stream());
        return (String)
                CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void stopAll() {
        if (!closed) {
            closed = true;
            if (database.process().isPresent() || server.process().isPresent()) {
                out.println("Stopping Crema");
            }
            stopChildren();
        }
    }

    /** One that cannot be stopped must not keep the next from being stopped. */
    private void stopChildren() {
        try {
            server.stop();
        } finally {
            try {
                database.stop();
            } finally {
                lock.close();
            }
        }
    }

    private void forgetAtExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyExiting) {
            return;
        }
    }

    private String databaseStep() {
        if (settings.ownDatabase().isPresent()) {
            return "Using the database of " + database.access();
        }
        return firstSignIn.isFirst() ? "Setting up the database" : "Starting the database";
    }

    private void refuseIfClosed() {
        if (closed) {
            throw CannotStart.failed("Crema is stopping.");
        }
    }

    private Map<String, String> environment(ServerSetup setup) {
        var environment = new HashMap<>(new ServerEnvironment(settings, data, database.access()).variables());
        environment.put("CREMA_FORWARDED", String.valueOf(settings.publicByTls()));
        environment.putAll(firstSignIn.environment());
        environment.putAll(setup.environment());
        return environment;
    }

    private static CompletableFuture<String> end(ProcessHandle process, String name) {
        return process.onExit().thenApply(ended -> name);
    }
}
