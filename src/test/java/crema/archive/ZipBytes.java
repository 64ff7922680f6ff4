package crema.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives as nobody should make them, made in memory. */
final class ZipBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);
    private boolean bars;

    ZipBytes with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ZipBytes with(String name, byte[] content) {
        return with(name, content, entry -> {});
    }

    ZipBytes with(String name, byte[] content, Consumer<ZipArchiveEntry> twist) {
        try {
            bars = bars || name.contains("\\");
            ZipArchiveEntry entry = new ZipArchiveEntry(name.replace('\\', '|'));
            twist.accept(entry);
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With nothing in it: what it leads to would be its content. */
    ZipBytes withSymbolicLink(String name, String target) {
        return with(name, target.getBytes(StandardCharsets.UTF_8), entry -> entry.setUnixMode(0120777));
    }

    /** The library writes no backslashes into names, so they stand as bars until here. */
    byte[] toBytes() {
        try {
            zip.close();
            byte[] archive = bytes.toByteArray();
            for (int at = 0; at < archive.length; at++) {
                archive[at] = bars && archive[at] == '|' ? (byte) '\\' : archive[at];
            }
            return archive;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
