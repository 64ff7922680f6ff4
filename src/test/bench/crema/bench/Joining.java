package crema.bench;

import crema.it.Together;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;

/** Everybody opens the board at the same moment: the page, then the socket. */
final class Joining {

    private Joining() {}

    /** Until the last of them has both. */
    static double seconds(CremaBoard board, int attendees) throws IOException {
        try (var screens = new Screens(board, attendees)) {
            var address = board.socket();
            var tasks = new ArrayList<Callable<Long>>();
            for (int attendee = 0; attendee < attendees; attendee++) {
                var number = attendee;
                tasks.add(() -> {
                    var began = System.nanoTime();
                    read(board, number);
                    screens.open(address, number);
                    return System.nanoTime() - began;
                });
            }
            return Together.all(tasks).stream().mapToLong(Long::longValue).max().orElseThrow() / 1e9;
        }
    }

    private static void read(CremaBoard board, int attendee) throws IOException {
        URI page = board.page();
        var request = "GET " + page.getPath() + " HTTP/1.1\r\nHost: localhost:" + page.getPort() + "\r\nCookie: crema="
                + board.attendee(attendee).token() + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(page.getHost(), page.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            if (!answer.startsWith("HTTP/1.1 200")) {
                throw new IOException(
                        "The board was not shown: " + answer.lines().findFirst().orElse(""));
            }
        }
    }
}
