package crema.archive;

import java.util.Locale;

/**
 * One file of what was brought, alone in memory.
 *
 * @param content empty when it is not taken
 * @param sentence why it is not taken, or what is odd about it; null for most
 */
record Piece(String file, Kind kind, byte[] content, String sentence) {

    /** What becomes of it. */
    enum Kind {
        NOTE,
        PICTURE,
        /** is neither, and hurts nobody */
        OTHER,
        /** must not be taken, or cannot be read */
        REFUSED
    }

    static Piece taken(FileName name, byte[] content) {
        return new Piece(name.path(), name.kind(), content, null);
    }

    /** A picture that is kept elsewhere, with what is odd about its name. */
    Piece emptied() {
        return new Piece(file, kind, new byte[0], pretence());
    }

    /** A name that says something else than the bytes, which count; null when they agree. */
    private String pretence() {
        String is = content[0] == (byte) 0x89 ? "png" : content[0] == (byte) 0xFF ? "jpg" : "webp";
        String says = new FileName(file).ending().replace("jpeg", "jpg");
        return is.equals(says)
                ? null
                : "“" + file + "” is a picture of the kind " + is.toUpperCase(Locale.ROOT)
                        + ", whatever its name says.";
    }

    static Piece ignored(FileName name) {
        return new Piece(name.path(), Kind.OTHER, new byte[0], "It is neither a note nor a picture, and was left out.");
    }

    static Piece refused(FileName name, String sentence) {
        return new Piece(name.shown(), Kind.REFUSED, new byte[0], sentence);
    }
}
