package crema.archive;

import crema.archive.Piece.Kind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file says it is called, within what was brought. Nothing is ever written to a disk by such a name; what only makes sense as
 * an attempt at that is refused all the same, because whoever made it meant no good or made a mistake.
 *
 * @param path with slashes between folders
 */
record FileName(String path) {

    private static final int LONGEST = 255;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Set<String> NOTES = Set.of("md", "markdown", "txt");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif", "bmp", "heic", "svg");
    private static final Set<String> ARCHIVES = Set.of("zip", "tar", "gz", "tgz", "bz2", "xz", "7z", "rar", "jar");
    private static final Set<String> LITTER = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    /** Why a file of this name is not taken; empty when nothing speaks against it. */
    Optional<String> objection() {
        if (path.isBlank()) {
            return Optional.of("It has no name.");
        } else if (path.indexOf('\\') >= 0 || DRIVE.matcher(path).matches()) {
            return Optional.of("Its name is a path of Windows; only plain names with forward slashes are taken.");
        } else if (path.startsWith("/")) {
            return Optional.of("Its name is an absolute path; only names within the archive are taken.");
        } else if (segments().contains("..")) {
            return Optional.of("Its name leads out of the archive with “..”.");
        } else if (path.length() > LONGEST || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("Its name is longer than " + LONGEST + " characters or has control characters.");
        }
        return Optional.empty();
    }

    /** Folders, hidden files and what file managers leave behind: nobody meant to bring them, so nothing is said of them. */
    boolean litter() {
        return path.endsWith("/") || segments().stream().anyMatch(FileName::litter);
    }

    private static boolean litter(String segment) {
        return segment.startsWith(".") && !segment.equals(".") && !segment.equals("..") || LITTER.contains(segment);
    }

    Kind kind() {
        return NOTES.contains(ending()) ? Kind.NOTE : PICTURES.contains(ending()) ? Kind.PICTURE : Kind.OTHER;
    }

    boolean archive() {
        return ARCHIVES.contains(ending());
    }

    boolean zip() {
        return ending().equals("zip");
    }

    /** What follows the last dot, in lower case. */
    String ending() {
        return base().substring(base().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without folders. */
    String base() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As people are told of it: what cannot be seen is made visible, and what is too long is cut. */
    String shown() {
        String visible = path.replaceAll("\\p{Cntrl}", "\uFFFD");
        String whole = visible.isBlank() ? "(without a name)" : visible;
        return whole.length() > LONGEST ? whole.substring(0, LONGEST - 1) + "…" : whole;
    }

    /**
     * Where a path written in this file leads: seen from its folder, decoded as an address, with dots resolved.
     *
     * @return a path within what was brought; what leads out of it stays inside
     */
    String sibling(String written) {
        String folder = path.substring(0, path.length() - base().length());
        Deque<String> way = new ArrayDeque<>();
        for (String segment : (folder + decoded(written)).split("/+")) {
            if (segment.equals("..")) {
                way.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                way.addLast(segment);
            }
        }
        return String.join("/", way);
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return written;
        }
    }

    private List<String> segments() {
        return Arrays.asList(path.split("/"));
    }
}
