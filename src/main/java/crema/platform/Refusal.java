package crema.platform;

import java.util.Optional;

/**
 * A rule said no. Pages show the message beside the field or as one sentence; the API answers it as a problem (RFC 9457) with
 * {@link #type()} as its stable word. It rolls the transaction back and is not an error of the program, so it carries no stack trace.
 */
public final class Refusal extends RuntimeException {

    /** What kind of no it is, which decides the HTTP status. */
    public enum Kind {
        /** missing, or forbidden: nobody can tell the difference */
        MISSING(404),
        /** no valid credential came with the request */
        UNKNOWN_CALLER(401),
        /** what was typed cannot be accepted as it is */
        INVALID(400),
        /** right in itself, but not with what is true now */
        CONFLICT(409),
        /** more was sent than is taken */
        TOO_LARGE(413),
        /** too many attempts; try again later */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String type;
    private final String field;
    private final String now;

    private Refusal(Kind kind, String type, String field, String message) {
        this(kind, type, field, message, null);
    }

    private Refusal(Kind kind, String type, String field, String message, String now) {
        super(message, null, false, false);
        this.kind = kind;
        this.type = type;
        this.field = field;
        this.now = now;
    }

    public static Refusal missing() {
        return new Refusal(Kind.MISSING, "not-found", null, "There is nothing here, or it is not for you to see.");
    }

    public static Refusal unknownCaller() {
        return new Refusal(Kind.UNKNOWN_CALLER, "not-signed-in", null, "Sign in first.");
    }

    public static Refusal invalid(String field, String message) {
        return new Refusal(Kind.INVALID, "invalid", field, message);
    }

    public static Refusal conflict(String type, String message) {
        return new Refusal(Kind.CONFLICT, type, null, message);
    }

    /** @param now what stands there meanwhile, so that whoever was refused need not ask for it */
    public static Refusal conflict(String type, String message, String now) {
        return new Refusal(Kind.CONFLICT, type, null, message, now);
    }

    /** @param most what is taken, in bytes */
    public static Refusal tooLarge(long most) {
        return new Refusal(
                Kind.TOO_LARGE,
                "too-large",
                null,
                "This is too large: at most " + (most >> 20) + " MB are taken here.");
    }

    public static Refusal tooMany(String message) {
        return new Refusal(Kind.TOO_MANY, "too-many-attempts", null, message);
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    /** The field the message belongs to, where it belongs to one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** What stands there instead, where somebody else was faster. */
    public Optional<String> now() {
        return Optional.ofNullable(now);
    }
}
