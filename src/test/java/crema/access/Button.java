package crema.access;

import crema.it.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A button of a form as somebody was shown it, and what a browser sends when it is pressed. Whoever was not shown it can still send
 * the same.
 */
record Button(String form, Map<String, String> fields) {

    Button {
        fields = Map.copyOf(fields);
    }

    /** @param label what is written on it, or its title */
    static Optional<Button> find(Document page, String form, String label) {
        return page.select("form#" + form).stream()
                .map(FormElement.class::cast)
                .flatMap(element -> element.select("button").stream()
                        .filter(button -> label.equals(button.text()) || label.equals(button.attr("title")))
                        .map(button -> of(element, button.attr("name"))))
                .findFirst();
    }

    private static Button of(FormElement form, String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put(name, "");
        return new Button(form.id(), fields);
    }

    /** @param typed by the id of the field within the form */
    Answer press(Wire wire, String address, Map<String, String> typed) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        typed.forEach((field, value) -> sent.put(form + ":" + field, value));
        return wire.post(address, sent);
    }

    /** Presses the button of a form that a file goes with. */
    Answer pressWithFile(Wire wire, String address, String field, String name, String text) {
        return wire.post(address, fields, field, name, text);
    }
}
