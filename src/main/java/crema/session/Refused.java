package crema.session;

import crema.platform.Json;
import crema.platform.Refusal;

/**
 * With what words a command was refused, as it is stored.
 *
 * @param field what the words belong to when something was typed that cannot be; null when the moment was the wrong one
 * @param now what stood there instead, where somebody else had been faster
 */
public record Refused(String type, String field, String message, String now) {

    static Refused because(Refusal refusal) {
        return new Refused(
                refusal.type(),
                refusal.field().orElse(null),
                refusal.getMessage(),
                refusal.now().orElse(null));
    }

    static Refused read(String detail) {
        return Json.form().fromJson(detail, Refused.class);
    }

    String written() {
        return Json.write(this);
    }

    Refusal again() {
        return field == null ? Refusal.conflict(type, message, now) : Refusal.invalid(field, message);
    }
}
