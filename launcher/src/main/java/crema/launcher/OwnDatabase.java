package crema.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** A database the operator runs: it is there before us and stays after us. */
record OwnDatabase(DatabaseAccess access) implements Database {

    private static final int USUAL_PORT = 3306;
    private static final int PATIENCE_MILLIS = 5_000;

    /** Asks whether anybody answers there, since the server would tell it in a hundred lines. */
    @Override
    public void start() {
        var address = URI.create(access.url().substring("jdbc:".length()));
        // An address of several hosts has no single one to ask.
        if (address.getHost() != null) {
            refuseUnlessAnswering(address.getHost(), address.getPort() < 0 ? USUAL_PORT : address.getPort());
        }
    }

    @Override
    public void stop() {}

    @Override
    public void kill() {
        throw new UnsupportedOperationException("The database at " + access.url() + " is not ours to kill.");
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.empty();
    }

    private static void refuseUnlessAnswering(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
        } catch (IOException problem) {
            throw CannotStart.wrongSetting("CREMA_DB_URL names " + host + ":" + port + ", where no database answers ("
                    + problem.getMessage() + ").");
        }
    }
}
