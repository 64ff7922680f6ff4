package crema.export;

import crema.session.Pictures;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where pictures lie in an archive: at the path their notes name, as long as that is a path for a picture within the archive and no
 * other picture lies there; otherwise at one made of the session's slug.
 */
final class ArchivePictures {

    /** Relative and downwards, also where dots and blanks at the end of a name are dropped, with an ending that no system runs. */
    private static final Pattern PATH = Pattern.compile(
            "(?!.*[. ]/)([^/\\\\:\\p{Cntrl}]+/)*[^/\\\\:\\p{Cntrl}]+\\.(png|jpe?g|webp)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> EXTENSIONS =
            Map.of("image/png", "png", "image/jpeg", "jpg", "image/webp", "webp");

    private final Map<String, Lying> lying = new HashMap<>();

    private record Lying(String path, UUID picture) {}

    /** @param empty whether the picture has still to be put there */
    record Place(String path, boolean empty) {}

    /** @param named the path in the notes; null when they name none */
    Place place(Pictures.Shown picture, String named, String slug) {
        Lying here = Stream.concat(named(named), made(slug, EXTENSIONS.get(picture.mediaType())))
                .map(path -> new Lying(path, picture.id()))
                .filter(this::fits)
                .findFirst()
                .orElseThrow();
        return new Place(here.path(), lying.putIfAbsent(key(here), here) == null);
    }

    private static Stream<String> named(String path) {
        return Stream.ofNullable(path).filter(PATH.asMatchPredicate());
    }

    private static Stream<String> made(String slug, String extension) {
        String first = "images/" + slug + "." + extension;
        return Stream.concat(
                Stream.of(first),
                Stream.iterate(2, number -> number + 1)
                        .map(number -> "images/" + slug + "." + number + "." + extension));
    }

    private boolean fits(Lying here) {
        return lying.getOrDefault(key(here), here).equals(here);
    }

    /** For systems to which upper and lower case are one. */
    private static String key(Lying here) {
        return here.path().toLowerCase(Locale.ROOT);
    }
}
