package crema.session;

import crema.platform.Refusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of a picture say, read without decoding it: PNG (RFC 2083), JPEG (ITU T.81) or WebP (RFC 9649). What a file is
 * called or said to be is not asked.
 *
 * @param width and {@code height} in pixels
 */
record PictureHeader(String mediaType, int width, int height) {

    private static final int LARGEST_SIDE = 12_000;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_END = 0xFFD9;
    private static final int JPEG_SCAN = 0xDA;
    private static final int JPEG_FILL = 0xFF;

    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;
    private static final int LOSSY = 0x56503820;
    private static final int LOSSLESS = 0x5650384C;
    private static final int EXTENDED = 0x56503858;

    /** @throws Refusal for the field {@code picture} when it is none, ends in the middle, or is too large */
    static PictureHeader of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return recognised(buffer).requireFitting();
        } catch (IndexOutOfBoundsException readBeyond) {
            throw truncated();
        }
    }

    private static PictureHeader recognised(ByteBuffer bytes) {
        if (bytes.limit() >= 8 && bytes.getLong(0) == PNG) {
            return png(bytes);
        } else if (bytes.limit() >= 2 && unsigned(bytes, 0) == JPEG_START) {
            return jpeg(bytes);
        } else if (bytes.limit() >= 12 && bytes.getInt(0) == RIFF && bytes.getInt(8) == WEBP) {
            return webp(bytes.order(ByteOrder.LITTLE_ENDIAN));
        }
        throw Refusal.invalid(
                "picture",
                drawn(bytes)
                        ? "This is an SVG drawing, which can run programs. Take a PNG, JPEG or WebP picture."
                        : "This is not a picture: by its bytes it is neither PNG nor JPEG nor WebP.");
    }

    private static boolean drawn(ByteBuffer bytes) {
        String start = new String(bytes.array(), 0, Math.min(1000, bytes.limit()), StandardCharsets.ISO_8859_1);
        return start.contains("<svg");
    }

    /** Length, type, data and checksum, until the chunk that says it is the end. */
    private static PictureHeader png(ByteBuffer bytes) {
        if (bytes.getInt(12) != IHDR) {
            throw truncated();
        }
        int at = 8;
        while (bytes.getInt(at + 4) != IEND) {
            at = Math.addExact(at + 12, Math.max(0, Math.min(bytes.getInt(at), bytes.limit())));
        }
        bytes.getInt(at + 8);
        return new PictureHeader("image/png", bytes.getInt(16), bytes.getInt(20));
    }

    /** Segments until the frame that has the size; the picture itself ends with a mark of its own. */
    private static PictureHeader jpeg(ByteBuffer bytes) {
        int at = 2;
        while (!frame(marker(bytes, at))) {
            if (marker(bytes, at) == JPEG_SCAN) {
                throw truncated();
            }
            at += marker(bytes, at) == JPEG_FILL ? 1 : 2 + unsigned(bytes, at + 2);
        }
        requireEnd(bytes, at);
        return new PictureHeader("image/jpeg", unsigned(bytes, at + 7), unsigned(bytes, at + 5));
    }

    private static int marker(ByteBuffer bytes, int at) {
        int marker = unsigned(bytes, at);
        return marker >>> 8 == 0xFF ? marker & 0xFF : JPEG_SCAN;
    }

    /** SOF0 to SOF15, without the three of that range that are something else. */
    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void requireEnd(ByteBuffer bytes, int frame) {
        for (int at = bytes.limit() - 2; at > frame; at--) {
            if (unsigned(bytes, at) == JPEG_END) {
                return;
            }
        }
        throw truncated();
    }

    private static PictureHeader webp(ByteBuffer bytes) {
        if (Integer.toUnsignedLong(bytes.getInt(4)) + 8 > bytes.limit()) {
            throw truncated();
        }
        int kind = Integer.reverseBytes(bytes.getInt(12));
        if (kind == LOSSY) {
            return webp(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF);
        } else if (kind == LOSSLESS) {
            int sizes = bytes.getInt(21);
            return webp((sizes & 0x3FFF) + 1, (sizes >>> 14 & 0x3FFF) + 1);
        } else if (kind == EXTENDED) {
            return webp((bytes.getInt(23) >>> 8) + 1, (bytes.getInt(26) >>> 8) + 1);
        }
        throw truncated();
    }

    private static PictureHeader webp(int width, int height) {
        return new PictureHeader("image/webp", width, height);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private PictureHeader requireFitting() {
        if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw Refusal.invalid(
                    "picture",
                    "The picture says it is " + width + " by " + height + " pixels; up to " + LARGEST_SIDE
                            + " a side fit.");
        }
        return this;
    }

    private static Refusal truncated() {
        return Refusal.invalid("picture", "The picture is damaged: it ends in the middle.");
    }
}
