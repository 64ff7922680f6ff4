package crema.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** The one form of JSON for pages, sockets and the API: absent values are written as null, so that "hidden" differs from "not told". */
public final class Json {

    private static final Jsonb FORM = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private Json() {}

    public static Jsonb form() {
        return FORM;
    }

    public static String write(Object value) {
        return FORM.toJson(value);
    }
}
