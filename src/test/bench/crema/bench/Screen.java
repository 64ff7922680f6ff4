package crema.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * An attendee's socket, read as cheaply as can be: of each message only its number. The library sockets cost more processor time to
 * read a vote on a hundred boards than a server needs to write it.
 */
final class Screen implements AutoCloseable {

    /** Who is there is no event and has no number. */
    private static final String PRESENT = "{\"away\":";

    /** Enough of a message to tell its number. */
    private static final int BEGINNING = 40;

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;

    private final SocketChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
    private long last;
    private long rest;
    private volatile int outOfOrder;
    private volatile boolean closed;

    private Screen(SocketChannel channel) {
        this.channel = channel;
    }

    /** Shakes hands; afterwards the channel no longer blocks. */
    static Screen open(URI address, Map<String, String> headers) throws IOException {
        var screen = new Screen(SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort())));
        var query = address.getQuery() == null ? "" : "?" + address.getQuery();
        var request = new StringBuilder("GET " + address.getPath() + query + " HTTP/1.1\r\nHost: localhost:"
                + address.getPort() + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        screen.channel.write(ByteBuffer.wrap(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII)));
        screen.readHandshake();
        screen.channel.configureBlocking(false);
        return screen;
    }

    private void readHandshake() throws IOException {
        while (true) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("The handshake was not answered");
            }
            var text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
            var end = text.indexOf("\r\n\r\n");
            if (end >= 0) {
                if (!text.startsWith("HTTP/1.1 101")) {
                    throw new IOException("The socket was refused: "
                            + text.lines().findFirst().orElse(""));
                }
                buffer.flip().position(end + 4);
                buffer.compact();
                return;
            }
        }
    }

    SocketChannel channel() {
        return channel;
    }

    /** Messages whose number did not follow the one before. */
    int outOfOrder() {
        return outOfOrder;
    }

    /** Whether the other side has ended it. */
    boolean closed() {
        return closed;
    }

    /** Takes what has arrived and tells the number of each message. */
    void read(LongConsumer told) throws IOException {
        if (channel.read(buffer) < 0) {
            closed = true;
            channel.close();
            return;
        }
        buffer.flip();
        while (frame(told)) {
            buffer.mark();
        }
        buffer.compact();
    }

    /** The beginning of a frame, if it is there; otherwise the position stays. The rest is passed over as it comes. */
    private boolean frame(LongConsumer told) throws IOException {
        var passed = (int) Math.min(rest, buffer.remaining());
        buffer.position(buffer.position() + passed);
        rest -= passed;
        var start = buffer.position();
        if (rest > 0 || buffer.remaining() < 2) {
            return false;
        }
        var operation = buffer.get() & 0x0f;
        var length = length(buffer.get() & 0x7f);
        var shown = (int) Math.min(length, BEGINNING);
        if (length < 0 || buffer.remaining() < shown) {
            buffer.position(start);
            return false;
        }
        var text =
                new String(buffer.array(), buffer.position(), operation == TEXT ? shown : 0, StandardCharsets.US_ASCII);
        rest = length;
        take(operation, text, told);
        return true;
    }

    /** As RFC 6455, section 5.2, writes it; negative when it is not all there yet. */
    private long length(int first) {
        if (first < 126) {
            return first;
        }
        var bytes = first == 126 ? Short.BYTES : Long.BYTES;
        if (buffer.remaining() < bytes) {
            return -1;
        }
        return first == 126 ? buffer.getShort() & 0xffff : buffer.getLong();
    }

    private void take(int operation, String text, LongConsumer told) throws IOException {
        if (operation == TEXT && !text.startsWith(PRESENT)) {
            var seq = text.startsWith("{\"seq\":") ? Numbers.after("\"seq\":", text) : -1;
            outOfOrder += seq != last + 1 && last != 0 || seq < 0 ? 1 : 0;
            last = seq;
            told.accept(seq);
        } else if (operation == PING) {
            // The answer is masked, with a mask of zeros.
            channel.write(ByteBuffer.wrap(new byte[] {(byte) 0x8a, (byte) 0x80, 0, 0, 0, 0}));
        } else if (operation == CLOSE) {
            closed = true;
        }
    }

    /** The connection broke. */
    void gone() {
        closed = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
