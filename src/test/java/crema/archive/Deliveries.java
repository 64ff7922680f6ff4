package crema.archive;

import crema.archive.Piece.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What comes of what is brought. */
final class Deliveries {

    private Deliveries() {}

    static List<Piece> refused(List<Piece> taken) {
        return taken.stream().filter(piece -> piece.kind() == Kind.REFUSED).toList();
    }

    static List<Piece> zip(ZipBytes zip) {
        return zip(zip.toBytes());
    }

    static List<Piece> zip(byte[] archive) {
        return delivered(brought("notes.zip", archive));
    }

    static Brought brought(String name, String text) {
        return brought(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Brought brought(String name, byte[] bytes) {
        return new Brought(name, () -> new ByteArrayInputStream(bytes));
    }

    static List<Piece> delivered(Brought... brought) {
        List<Piece> taken = new ArrayList<>();
        try {
            Intake.deliver(List.of(brought), taken::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return taken;
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
