package crema.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A running Crema: one server or several, one database, one data folder. Ends with {@link #close} or with the Java process. */
public final class Running implements AutoCloseable {

    private final Settings settings;
    private final PrintStream out;
    private final DataFolder data;
    private final DataLock lock;
    private final FirstSignIn firstSignIn;
    private final Database database;
    private final Servers servers;
    private final Thread atExit = new Thread(this::stopAll, "stop-crema");
    private boolean closed;

    private Running(Settings settings, ServerSetup setup, PrintStream out, DataFolder data, DataLock lock) {
        this.settings = settings;
        this.out = out;
        this.data = data;
        this.lock = lock;
        this.firstSignIn = FirstSignIn.of(settings, data);
        this.database = Database.of(settings, data);
        this.servers = new Servers(settings, setup, data, environment(setup), this::start, out);
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
        if (new Leftovers(data).stop(Leftovers.CHILDREN)) {
            out.println("Stopped what a killed run had left behind");
        }
        FreePort.refuseTaken(settings.port(), settings.bind());
        out.println(databaseStep());
        startDatabase();
        out.println(serverStep());
        servers.open();
        startServers();
        if (firstSignIn.isFirst()) {
            out.println(firstSignIn.instruction());
            firstSignIn.shown();
        }
        out.println("Crema is ready at " + settings.localAddress());
    }

    /** All at once, except that the first of all prepares the database for the others. */
    private void startServers() {
        var one = servers.all().subList(0, firstSignIn.isFirst() ? 1 : 0);
        var others = servers.all().subList(one.size(), servers.all().size());
        one.forEach(this::start);
        others.forEach(this::launch);
        others.forEach(servers::await);
    }

    /** Where a browser on this machine finds it. */
    public URI baseUri() {
        return settings.localAddress();
    }

    /** Where this machine finds one of the servers, past what stands before several; counted from 1. */
    public URI serverUri(int number) {
        return servers.number(number).node().uri();
    }

    /** WildFly's management port of the first server, on the loopback address. */
    public int managementPort() {
        return servers.number(1).managementPort();
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

    /** Starts the only or first server again and returns when the first page answers. */
    public void startServer() {
        startServer(1);
    }

    /** The same with the server of that number, counted from 1. */
    public void startServer(int number) {
        start(servers.number(number));
    }

    private void start(Server server) {
        launch(server);
        servers.await(server);
    }

    /** Only the launch excludes close(): waiting for the page may take long and must be interruptible by it. */
    private synchronized void launch(Server server) {
        refuseIfClosed();
        server.launch();
    }

    /** Kills the only or first server without asking, as a power cut would. */
    public void killServer() {
        killServer(1);
    }

    /** The same with the server of that number, counted from 1; it is not started again by itself. */
    public synchronized void killServer(int number) {
        servers.number(number).kill();
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

    /** Stops the servers, then the database. */
    @Override
    public void close() {
        stopAll();
        if (Thread.currentThread() != atExit) {
            forgetAtExit();
        }
    }

    /** Waits until a child ends by itself that Crema cannot do without, and says which. */
    String awaitEnd() {
        var ends = Stream.concat(servers.ends(), database.process().stream().map(process -> process.onExit()
                .thenApply(ended -> "database")));
        return (String)
                CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void stopAll() {
        if (!closed) {
            closed = true;
            if (database.process().isPresent() || servers.anyRunning()) {
                out.println("Stopping Crema");
            }
            stopChildren();
        }
    }

    /** One that cannot be stopped must not keep the next from being stopped. */
    private void stopChildren() {
        try {
            servers.stop();
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

    private String serverStep() {
        var logs = " in " + data.log();
        return settings.nodes() == 1
                ? "Starting the server, its log is" + logs
                : "Starting " + settings.nodes() + " servers, their logs are" + logs;
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
        environment.put("CREMA_FORWARDED", String.valueOf(settings.publicByTls() || settings.nodes() > 1));
        environment.putAll(firstSignIn.environment());
        environment.putAll(setup.environment());
        return environment;
    }
}
