package crema.platform;

import java.util.regex.Pattern;

/**
 * What people type: kept exactly, but for blanks around it, and never cut off silently. Lengths are counted in UTF-16 units as
 * browsers count them.
 */
public final class Text {

    /** What surrounds a line break: blanks and other line breaks, of Unicode too. */
    private static final String AROUND = "[\\s\\x85\\u2028\\u2029]";

    private static final Pattern LINE_BREAK =
            Pattern.compile("(?<!" + AROUND + ")" + AROUND + "*[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]" + AROUND + "*");

    private Text() {}

    /** @throws Refusal naming the field when the text is empty or longer than {@code most} */
    public static String required(String field, String label, String typed, int most) {
        String text = optional(field, label, typed, most);
        if (text.isEmpty()) {
            throw Refusal.invalid(field, label + " is needed.");
        }
        return text;
    }

    /**
     * For what stands on one line, such as a title: line breaks become blanks.
     *
     * @throws Refusal naming the field when the text is empty or longer than {@code most}
     */
    public static String line(String field, String label, String typed, int most) {
        return required(
                field, label, typed == null ? null : LINE_BREAK.matcher(typed).replaceAll(" "), most);
    }

    /**
     * For what was written elsewhere: not even blanks around it are touched.
     *
     * @throws Refusal naming the field when the text is empty or longer than {@code most}
     */
    public static String exactly(String field, String label, String written, int most) {
        required(field, label, written, most);
        return within(field, label, written, most);
    }

    /** @throws Refusal naming the field when the text is longer than {@code most} */
    public static String optional(String field, String label, String typed, int most) {
        return within(
                field, label, typed == null ? "" : typed.replace("\u0000", "").strip(), most);
    }

    private static String within(String field, String label, String text, int most) {
        if (text.length() > most) {
            throw Refusal.invalid(
                    field,
                    label + " has " + text.length() + " characters; at most " + most + " fit. Nothing was cut off.");
        }
        return text;
    }
}
