package crema.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what an exporter writes and ends it at a cap; closing it leaves the stream below open. */
final class CappedOutput extends FilterOutputStream {

    private final long most;
    private long bytes;

    CappedOutput(OutputStream out, long most) {
        super(out);
        this.most = most;
    }

    @Override
    public void write(int oneByte) throws IOException {
        count(1);
        out.write(oneByte);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        count(length);
        out.write(buffer, offset, length);
    }

    private void count(int more) throws IOException {
        bytes += more;
        if (bytes > most) {
            throw new IOException("The document is larger than " + most + " bytes.");
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long bytes() {
        return bytes;
    }
}
