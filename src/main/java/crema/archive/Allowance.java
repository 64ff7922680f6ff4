package crema.archive;

import crema.archive.Piece.Kind;
import java.io.IOException;
import java.io.InputStream;

/** How much is read of what somebody brings, counted while it is read: what an archive says of itself is not believed. */
final class Allowance {

    private static final int NOTE = 1 << 20;
    private static final int PICTURE = 10 << 20;

    private long left = 2L << 30;

    /** @throws Unreadable when a file of that kind, or all of them together, have more than is taken */
    byte[] read(InputStream in, Kind kind) throws IOException, Unreadable {
        int most = kind == Kind.PICTURE ? PICTURE : NOTE;
        byte[] bytes = in.readNBytes((int) Math.min(most, left) + 1);
        left -= bytes.length;
        if (left < 0) {
            left = 0;
            throw new Unreadable(1, "Unpacked, there is more than 2 GB with it. Bring it in parts.");
        } else if (bytes.length > most) {
            throw new Unreadable(
                    1,
                    "It is too large: a " + (kind == Kind.PICTURE ? "picture" : "note") + " may have up to "
                            + (most >> 20) + " MB.");
        }
        return bytes;
    }
}
