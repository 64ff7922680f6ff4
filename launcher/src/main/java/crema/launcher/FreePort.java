package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports nobody else uses at the moment. */
public final class FreePort {

    private FreePort() {}

    /** Any port that is free now; whoever asks should use it at once. */
    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static void refuseTaken(int port, String bind) {
        try {
            new ServerSocket(port, 1, InetAddress.getByName(bind)).close();
        } catch (IOException taken) {
            throw CannotStart.wrongSetting("CREMA_PORT is " + port + ", but port " + port + " of " + bind
                    + " cannot be used (" + taken.getMessage() + "); choose another, for instance with --port.");
        }
    }
}
