package crema.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A secret that is made once and then kept in a file only its owner can read. */
record KeptSecret(Path file) {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters that are taken for one another when read aloud or from a screen. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

    boolean exists() {
        return Files.exists(file);
    }

    /** 256 random bits as text without special characters. */
    String orRandom() {
        return orElse(KeptSecret::random);
    }

    /** Four groups of four letters, 72 random bits. */
    String orReadable() {
        return orElse(KeptSecret::readable);
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String orElse(Supplier<String> make) {
        try {
            var kept = exists() ? Files.readString(file).strip() : "";
            return kept.isEmpty() ? keep(make.get()) : kept;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String keep(String secret) throws IOException {
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        Files.writeString(file, secret + "\n");
        return secret;
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String readable() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
