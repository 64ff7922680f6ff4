package crema.session.rest;

import crema.platform.Refusal;
import crema.session.Scribing.Line;
import crema.session.Scribing.Position;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;

/** A body about lines, in which what is absent means something else than what is null. */
record Typed(JsonObject body) {

    static Typed of(JsonObject body) {
        if (body == null) {
            throw Refusal.invalid("text", "The note is needed.");
        }
        return new Typed(body);
    }

    Line line() {
        return line(body);
    }

    List<Line> lines() {
        if (body.get("lines") instanceof JsonArray lines) {
            return lines.stream().map(Typed::line).toList();
        }
        throw Refusal.invalid("lines", "The lines are needed.");
    }

    /** What is no line has no text, and is refused for that. */
    private static Line line(JsonValue value) {
        JsonObject typed = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        String text = typed.get("text") instanceof JsonString given ? given.getString() : null;
        return new Line(text, typed.get("depth") instanceof JsonNumber number ? number.intValue() : 0);
    }

    Position position() {
        JsonValue after = body.get("after");
        if (after == null) {
            return new Position.Last();
        }
        return after instanceof JsonString id ? new Position.After(note(id.getString())) : new Position.First();
    }

    private static UUID note(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("after", "This is not the id of a note.");
        }
    }
}
