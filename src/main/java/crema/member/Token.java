package crema.member;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 32 bytes nobody can guess, in URL-safe Base64, as a cookie or bearer token carries them. Only its SHA-256 is ever stored. */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The one token that belongs to these, of which at least one is a secret nobody can guess. */
    public static Token of(Object... secrets) {
        String text = Stream.of(secrets)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(text)));
    }

    /** SHA-256 is enough for a value nobody can guess; a slow hash is for passwords. */
    byte[] hash() {
        return sha256(text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The token must not end up in a log by accident. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
