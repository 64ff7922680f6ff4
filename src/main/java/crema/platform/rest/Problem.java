package crema.platform.rest;

import crema.platform.Refusal;
import jakarta.ws.rs.core.Response;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param field what the detail is about, when something was typed that cannot be
 * @param now what stands there instead, when somebody else was faster
 */
public record Problem(String type, String title, int status, String detail, String field, String now) {

    public static final String MEDIA_TYPE = "application/problem+json";

    Problem(String type, String title, int status, String detail, String field) {
        this(type, title, status, detail, field, null);
    }

    public static Problem of(Refusal refusal) {
        return new Problem(
                refusal.type(),
                title(refusal.kind()),
                refusal.kind().status(),
                refusal.getMessage(),
                refusal.field().orElse(null),
                refusal.now().orElse(null));
    }

    private static String title(Refusal.Kind kind) {
        return switch (kind) {
            case MISSING -> "Not found";
            case UNKNOWN_CALLER -> "Not signed in";
            case INVALID -> "Not acceptable as it is";
            case CONFLICT -> "Not possible now";
            case TOO_LARGE -> "Too large";
            case TOO_MANY -> "Too many attempts";
        };
    }

    Response response(String header, String value) {
        return Response.fromResponse(response()).header(header, value).build();
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
