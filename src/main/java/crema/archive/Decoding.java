package crema.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Turns the bytes of a file into text: UTF-8, or UTF-16 where its mark or its zero bytes show it, or else Windows-1252, in which every
 * byte means something.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final int LOOKED_AT = 4096;

    private Decoding() {}

    /**
     * The text, with lines that end with {@code \n}.
     *
     * @param warnings gets one when the encoding was a guess
     * @throws Unreadable when the file is empty, is no text, or breaks its own encoding
     */
    static String text(byte[] bytes, List<Warning> warnings) throws Unreadable {
        String text = withoutMark(decoded(bytes, warnings));
        if (text.isBlank()) {
            throw new Unreadable(1, "The file is empty.");
        }
        refuseBinary(text);
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes, List<Warning> warnings) throws Unreadable {
        Charset wide = wide(bytes);
        if (wide != null) {
            return wide(bytes, wide);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return out.flip().toString();
        }
        warnings.add(new Warning(
                line(bytes, in.position()), "The file is not UTF-8, first in this line. It was read as Windows-1252."));
        return new String(bytes, WINDOWS);
    }

    private static String wide(byte[] bytes, Charset charset) throws Unreadable {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new Unreadable(1, "The file looks like " + charset.name() + ", but is broken.");
        }
    }

    /** The kind of UTF-16 it is, or null. Text in a Latin script without a mark has a zero in every second byte. */
    private static Charset wide(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        int even = zeros(start, 0);
        int odd = zeros(start, 1);
        if (Math.max(even, odd) * 4 <= start.length) {
            return null;
        }
        return even == 0 ? StandardCharsets.UTF_16LE : odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int at = from; at < bytes.length; at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** A stray control character is something people paste; a zero, or one in twenty, is something else than text. */
    private static void refuseBinary(String text) throws Unreadable {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        if (text.indexOf('\0') >= 0 || controls * 20 > text.length()) {
            throw new Unreadable(1, "The file is not text.");
        }
    }

    private static int line(byte[] bytes, int end) {
        String before = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        return 1
                + (int) before.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
