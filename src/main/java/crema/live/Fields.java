package crema.live;

import crema.platform.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The members of one JSON object, in the order they were named. */
final class Fields {

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<UUID, Map<String, Object>> own = new LinkedHashMap<>();

    /** The words of a line; whether it is struck is told by itself. */
    public record Line(UUID id, String text, int depth) {}

    /** How the dots of somebody without a device stand, for whoever entered one. */
    public record Entered(UUID person, UUID topic, int mine, int dotsLeft) {}

    Fields type(String type) {
        return with("type", type);
    }

    Fields with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Fields line(String name, UUID id, String text, int depth) {
        return with(name, new Line(id, text, depth));
    }

    /** After all that everybody sees. Nobody's is nobody's: a topic may have lost its author. */
    Fields onlyFor(UUID person, String name, Object value) {
        if (person != null) {
            own.computeIfAbsent(person, nobodyYet -> new LinkedHashMap<>(members))
                    .put(name, value);
        }
        return this;
    }

    /** Each of them as everybody sees it, and for whoever sees more of one of them as they do. */
    void all(String name, List<Fields> parts) {
        with(name, parts.stream().map(part -> part.members).toList());
        parts.stream()
                .flatMap(part -> part.own.keySet().stream())
                .distinct()
                .toList()
                .forEach(person -> onlyFor(
                        person,
                        name,
                        parts.stream()
                                .map(part -> part.own.getOrDefault(person, part.members))
                                .toList()));
    }

    Delta delta(long seq) {
        Map<UUID, String> texts = new HashMap<>();
        own.forEach((person, more) -> texts.put(person, Json.write(more)));
        return new Delta(seq, Json.write(members), texts);
    }
}
