package crema.bench;

import crema.it.Together;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;

/** Everybody opens the board at the same moment: the page, then the socket. */
final class Joining {

    private Joining() {}

    /** Until the last of them has both and hears what happens: a socket is open before its board has joined. */
    static double seconds(CremaBoard board, int attendees) throws IOException {
        try (var screens = new Screens(board, attendees)) {
            var address = board.socket();
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int attendee = 0; attendee < attendees; attendee++) {
                var number = attendee;
                tasks.add(() -> {
                    read(board, number);
                    return screens.open(address, number);
                });
            }
            var began = System.nanoTime();
            Together.all(tasks);
            return (screens.complete(somethingHappens(board)) - began) / 1e9;
        }
    }

    /** @return its number */
    private static long somethingHappens(CremaBoard board) {
        var evening = board.evening();
        return evening.host()
                .api()
                .post(evening.call("/topics"), Map.of("title", "Is everybody here?"))
                .expect(201)
                .number("seq");
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
