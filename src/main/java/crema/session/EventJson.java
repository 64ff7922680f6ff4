package crema.session;

import crema.session.SessionEvent.Undone;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Arrays;
import java.util.List;
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
        return event instanceof Undone undone ? JSON.toJson(Within.of(undone)) : JSON.toJson(event);
    }

    static SessionEvent read(String type, String detail) {
        Class<?> read = TYPES.get(type);
        return read == Undone.class
                ? JSON.fromJson(detail, Within.class).event()
                : (SessionEvent) JSON.fromJson(detail, read);
    }

    /** Events within an event: each with its type beside it. */
    public record Within(long undone, String what, boolean again, List<Effect> effects) {

        /** An event as it is stored. */
        public record Effect(String type, String detail) {}

        static Within of(Undone undone) {
            return new Within(
                    undone.undone(),
                    undone.what(),
                    undone.again(),
                    undone.effects().stream()
                            .map(effect -> new Effect(type(effect), write(effect)))
                            .toList());
        }

        Undone event() {
            return new Undone(
                    undone,
                    what,
                    again,
                    effects.stream()
                            .map(effect -> read(effect.type(), effect.detail()))
                            .toList());
        }
    }
}
