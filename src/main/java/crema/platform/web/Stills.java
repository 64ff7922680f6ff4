package crema.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files below {@code /static} at addresses that change with their content, so that a browser may keep what it has for good and
 * still gets the new script with the first page after an upgrade.
 */
@Named
@ApplicationScoped
public class Stills {

    private static final String FOLDER = "/static/";
    private static final int MARK_LENGTH = 16;

    @Inject
    private ServletContext context;

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /**
     * @param name below {@code /static}, such as {@code css/board.css}
     * @throws IllegalArgumentException when there is no such file
     */
    public String at(String name) {
        String mark =
                mark(FOLDER + name).orElseThrow(() -> new IllegalArgumentException("There is no static file " + name));
        return context.getContextPath() + FOLDER + name + "?v=" + mark;
    }

    /** A short digest of the content; empty where there is no such file. */
    Optional<String> mark(String path) {
        return Optional.ofNullable(marks.computeIfAbsent(path, this::digest));
    }

    private String digest(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file == null ? null : digest(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
