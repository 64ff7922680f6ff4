package crema.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Stands in for the host's stream: takes so many bytes and no more, and remembers how it was treated. */
final class WatchedStream extends OutputStream {

    static final String FULL = "The document is larger than allowed.";

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final long limit;
    private long unflushed;
    private boolean closed;

    WatchedStream(long limit) {
        this.limit = limit;
    }

    @Override
    public void write(int b) throws IOException {
        if (taken.size() >= limit) {
            throw new IOException(FULL);
        }
        taken.write(b);
        unflushed++;
    }

    @Override
    public void flush() {
        unflushed = 0;
    }

    @Override
    public void close() {
        closed = true;
    }

    byte[] bytes() {
        return taken.toByteArray();
    }

    long unflushed() {
        return unflushed;
    }

    boolean closed() {
        return closed;
    }
}
