package crema.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a text that a page makes clickable. The parts are text still: the page escapes them. */
@Named
@ApplicationScoped
public class Links {

    /** Until a blank, or a mark that no address has in it and texts put around one. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"\u201C\u201D`]+", Pattern.CASE_INSENSITIVE);

    /** What belongs to the sentence rather than to the address that ends it. */
    private static final String SENTENCE = ".,;:!?'*_\u2019\u2026";

    private static final String CLOSING = ")]}";
    private static final String OPENING = "([{";

    /** A piece of a text; a link is the address it shows. */
    public record Part(String text, boolean link) {}

    /** Together they are the text. */
    public List<Part> in(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int told = 0;
        while (found.find()) {
            String address = withoutEndOfSentence(found.group());
            if (address.length() > address.indexOf("//") + 2) {
                add(parts, text.substring(told, found.start()), false);
                add(parts, address, true);
                told = found.start() + address.length();
            }
        }
        add(parts, text.substring(told), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean link) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, link));
        }
    }

    /** A bracket that was opened within the address belongs to it. */
    private static String withoutEndOfSentence(String address) {
        int[] unopened =
                CLOSING.chars().map(closing -> unopened(address, closing)).toArray();
        int end = address.length();
        for (boolean ends = true; ends; ) {
            int bracket = CLOSING.indexOf(address.charAt(end - 1));
            ends = bracket >= 0 ? unopened[bracket]-- > 0 : SENTENCE.indexOf(address.charAt(end - 1)) >= 0;
            end -= ends ? 1 : 0;
        }
        return address.substring(0, end);
    }

    private static int unopened(String text, int closing) {
        int opening = OPENING.charAt(CLOSING.indexOf(closing));
        return text.chars()
                .map(letter -> letter == closing ? 1 : letter == opening ? -1 : 0)
                .sum();
    }
}
