package crema.session;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events as JSON and back: the simple name of the record, and its components. */
final class EventJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final Map<String, Class<?>> TYPES = Arrays.stream(SessionEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventJson() {}

    static String type(SessionEvent event) {
        return event.getClass().getSimpleName();
    }

    static String write(SessionEvent event) {
        return JSON.toJson(event);
    }

    static SessionEvent read(String type, String detail) {
        return (SessionEvent) JSON.fromJson(detail, TYPES.get(type));
    }
}
