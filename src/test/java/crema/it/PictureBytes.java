package crema.it;

import java.nio.ByteBuffer;

/** Pictures as bytes, with as little in them as makes one. */
public final class PictureBytes {

    private static final int HEADER = 0x49484452;
    private static final int PRIVATE = 0x70726976;
    private static final int END = 0x49454E44;

    private PictureBytes() {}

    /** A PNG of that size in pixels, of which nothing but the head and the end is there. */
    public static byte[] png(int width, int height) {
        return start(8 + 25 + 12, width, height)
                .putInt(0)
                .putInt(END)
                .putInt(0xAE426082)
                .array();
    }

    /** A PNG of that many bytes, most of them those that are hardest to write into a statement. */
    public static byte[] largePng(int bytes) {
        return start(bytes, 30, 20)
                .putInt(bytes - 8 - 25 - 12 - 12)
                .putInt(PRIVATE)
                .position(bytes - 12)
                .putInt(0)
                .putInt(END)
                .putInt(0xAE426082)
                .array();
    }

    private static ByteBuffer start(int bytes, int width, int height) {
        return ByteBuffer.allocate(bytes)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(HEADER)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .putInt(0);
    }
}
