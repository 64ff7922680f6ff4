package crema.session;

import crema.platform.Json;
import crema.platform.Refusal;

/** With what words a command was refused, as it is stored. */
public record Refused(String type, String message) {

    static Refused because(Refusal refusal) {
        return new Refused(refusal.type(), refusal.getMessage());
    }

    static Refused read(String detail) {
        return Json.form().fromJson(detail, Refused.class);
    }

    String written() {
        return Json.write(this);
    }

    Refusal again() {
        return Refusal.conflict(type, message);
    }
}
