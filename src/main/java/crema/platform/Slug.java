package crema.platform;

import java.util.Set;
import java.util.regex.Pattern;

/** The part of an address that names a group or a chapter: lower-case letters, digits and single hyphens, 2 to 40 characters. */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "board",
            "calendar",
            "export",
            "g",
            "join",
            "me",
            "new",
            "sign-in",
            "sign-out",
            "static",
            "settings");

    /** @throws Refusal for the field {@code slug} when the form is wrong or the word is reserved */
    public Slug {
        if (value == null
                || value.length() < 2
                || value.length() > 40
                || !FORM.matcher(value).matches()) {
            throw Refusal.invalid("slug", "Use 2 to 40 lower-case letters, digits and single hyphens.");
        }
        if (RESERVED.contains(value)) {
            throw Refusal.invalid("slug", "The word " + value + " is taken by Crema itself.");
        }
    }
}
