package crema.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which only so much can be read until the ration is lifted. Opening an archive reads its whole directory into memory, and
 * how large that is nobody knows before: an archive can say whatever it likes about itself.
 */
final class RationedChannel implements SeekableByteChannel {

    private final SeekableByteChannel file;
    private long left;

    RationedChannel(SeekableByteChannel file, long ration) {
        this.file = file;
        this.left = ration;
    }

    void lift() {
        left = Long.MAX_VALUE;
    }

    /** Whether more was asked for than the ration. */
    boolean exceeded() {
        return left < 0;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        left -= into.remaining();
        if (exceeded()) {
            throw new IOException("More than the ration is read");
        }
        return file.read(into);
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
