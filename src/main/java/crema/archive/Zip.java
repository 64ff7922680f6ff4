package crema.archive;

import crema.archive.Piece.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An archive in a file that has no name any more, so that nothing is left of it whatever happens. Its entries are read one by one and
 * never written anywhere.
 */
final class Zip implements Closeable {

    private static final long LARGEST = 300L << 20;

    /** Room for {@link Intake#MOST_FILES} entries with long names; if all are short, they still take few megabytes of memory. */
    private static final long DIRECTORY = 3L << 20;

    /** Text shrinks to a third, a log perhaps to a twentieth. What grows this much was made to. */
    private static final long MOST_GROWTH = 200;

    private static final int HARMLESS = 100_000;

    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private final ZipFile zip;

    private Zip(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws Unreadable when it is no archive, damaged, too large, or has too many entries
     * @throws IOException when it cannot be received
     */
    static Zip receive(InputStream in) throws IOException, Unreadable {
        FileChannel file = FileChannel.open(
                Files.createTempFile("crema-archive-", ".zip"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            fill(file, in);
            return open(new RationedChannel(file, DIRECTORY));
        } catch (IOException | Unreadable problem) {
            file.close();
            throw problem;
        }
    }

    private static void fill(FileChannel file, InputStream in) throws IOException, Unreadable {
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            file.write(ByteBuffer.wrap(buffer, 0, read));
            if (file.size() > LARGEST) {
                throw new Unreadable(1, "The archive has more than 300 MB. Bring it in parts.");
            }
        }
    }

    private static Zip open(RationedChannel file) throws Unreadable {
        ZipFile zip = directory(file);
        file.lift();
        if (Collections.list(zip.getEntries()).size() > Intake.MOST_FILES) {
            throw tooMany();
        }
        return new Zip(zip);
    }

    private static ZipFile directory(RationedChannel file) throws Unreadable {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(file)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException damaged) {
            // The library answers hostile bytes with either.
            throw file.exceeded()
                    ? tooMany()
                    : new Unreadable(1, "This is not a zip archive, or its directory is damaged.");
        }
    }

    private static Unreadable tooMany() {
        return new Unreadable(1, "The archive has too many entries; at most 10,000 are taken at once.");
    }

    /** By name, so that the same archive is always read in the same order. */
    List<ZipArchiveEntry> entries() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        entries.sort(Comparator.comparing(Zip::name));
        return entries;
    }

    /** As it is written in the archive: the library would turn the backslashes of Windows into folders. */
    static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean backslash = raw != null && new String(raw, StandardCharsets.ISO_8859_1).contains("\\");
        return backslash ? entry.getName().replace('/', '\\') : entry.getName();
    }

    /** Why an entry is not opened, whatever is in it. */
    Optional<String> objection(ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            return Optional.of("It is a symbolic link; bring the file itself.");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("It is encrypted. Pack it without a password.");
        } else if (!METHODS.contains(entry.getMethod())) {
            return Optional.of("It is packed in an unusual way. Pack it as a plain zip.");
        }
        return Optional.empty();
    }

    /** @throws Unreadable when it is too large, damaged, or a bomb */
    byte[] read(ZipArchiveEntry entry, Kind kind, Allowance allowance) throws Unreadable {
        byte[] bytes = unpacked(entry, kind, allowance);
        if (bytes.length > HARMLESS && bytes.length > MOST_GROWTH * Math.max(1, entry.getCompressedSize())) {
            throw new Unreadable(1, "It grows more than " + MOST_GROWTH + "-fold when it is unpacked, as bombs do.");
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw damaged();
        }
        return bytes;
    }

    private byte[] unpacked(ZipArchiveEntry entry, Kind kind, Allowance allowance) throws Unreadable {
        try (InputStream in = zip.getInputStream(entry)) {
            return allowance.read(in, kind);
        } catch (IOException | RuntimeException problem) {
            // The library answers hostile bytes with either.
            throw damaged();
        }
    }

    private static Unreadable damaged() {
        return new Unreadable(1, "It is damaged: what is in the archive is not what was put in.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
