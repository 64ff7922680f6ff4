package crema.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.UUID;

/** What a call was answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    /** @throws AssertionError with the body, when the call was answered otherwise */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + " but was answered " + status + ": " + body);
        }
        return this;
    }

    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    public JsonArray list() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }

    /** A member of the JSON object, such as a problem's {@code type}. */
    public String text(String name) {
        return json().getString(name);
    }

    public int number(String name) {
        return json().getInt(name);
    }

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    /** Without the headers, which say nothing about what went wrong. */
    @Override
    public String toString() {
        return status + " " + body;
    }
}
