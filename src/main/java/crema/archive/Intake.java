package crema.archive;

import crema.archive.Piece.Kind;
import crema.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Takes what somebody brings apart, one file at a time: notes and pictures, in folders or archives or by themselves. What must not be
 * taken, or cannot be read, is said by itself, and the others go on.
 */
final class Intake {

    static final int MOST_FILES = 10_000;

    private final List<Brought> brought;
    private final Allowance allowance = new Allowance();
    private final Set<String> seen = new HashSet<>();
    private final Consumer<Piece> taker;

    private Intake(List<Brought> brought, Consumer<Piece> taker) {
        this.brought = brought;
        this.taker = taker;
    }

    /**
     * Hands over every file that means something, ordered by name.
     *
     * @throws Refusal for the field {@code files}, when there is nothing or too much, or when all there is is an archive that cannot be opened
     * @throws IOException when it cannot be received
     */
    static void deliver(List<Brought> brought, Consumer<Piece> taker) throws IOException {
        if (brought.isEmpty()) {
            throw Refusal.invalid("files", "Choose notes, a folder of them, or a zip first.");
        } else if (brought.size() > MOST_FILES) {
            throw Refusal.invalid("files", "These are too many files; at most 10,000 are taken at once.");
        }
        List<Brought> ordered = new ArrayList<>(brought);
        ordered.sort(Comparator.comparing(Brought::name));
        new Intake(ordered, taker).deliver();
    }

    private void deliver() throws IOException {
        for (Brought file : brought) {
            FileName name = new FileName(file.name());
            if (name.zip() && name.objection().isEmpty()) {
                unpack(file, name);
            } else {
                take(name, kind -> read(file, kind));
            }
        }
    }

    private void unpack(Brought file, FileName name) throws IOException {
        try (InputStream in = file.opening().open();
                Zip zip = Zip.receive(in)) {
            for (ZipArchiveEntry entry : zip.entries()) {
                take(new FileName(Zip.name(entry)), zip.objection(entry), kind -> zip.read(entry, kind, allowance));
            }
        } catch (Unreadable whole) {
            if (brought.size() == 1) {
                throw Refusal.invalid("files", name.shown() + ": " + whole.getMessage());
            }
            taker.accept(Piece.refused(name, whole.getMessage()));
        }
    }

    private byte[] read(Brought file, Kind kind) throws IOException, Unreadable {
        try (InputStream in = file.opening().open()) {
            return allowance.read(in, kind);
        }
    }

    /** How the bytes of a file are reached, once it is known that they are wanted. */
    private interface Reading {

        byte[] bytes(Kind kind) throws IOException, Unreadable;
    }

    private void take(FileName name, Reading reading) throws IOException {
        take(name, Optional.empty(), reading);
    }

    private void take(FileName name, Optional<String> objection, Reading reading) throws IOException {
        Optional<String> reason = name.objection().or(() -> objection).or(() -> objection(name));
        if (reason.isEmpty() && name.litter()) {
            return;
        }
        taker.accept(reason.isPresent() ? Piece.refused(name, reason.get()) : piece(name, reading));
    }

    private Optional<String> objection(FileName name) {
        if (name.litter()) {
            return Optional.empty();
        } else if (name.archive()) {
            return Optional.of("It is an archive within what was brought, and was not opened. Bring it by itself.");
        }
        return seen.add(name.path()) ? Optional.empty() : Optional.of("A file of this name was there already.");
    }

    private static Piece piece(FileName name, Reading reading) throws IOException {
        if (name.kind() == Kind.OTHER) {
            return Piece.ignored(name);
        }
        try {
            return Piece.taken(name, reading.bytes(name.kind()));
        } catch (Unreadable unreadable) {
            return Piece.refused(name, unreadable.getMessage());
        }
    }
}
