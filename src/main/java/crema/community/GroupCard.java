package crema.community;

/** A group in a list; {@code mine} says whether the reader belongs to it. */
public record GroupCard(
        String slug, String name, String about, boolean suspended, long chapters, long members, boolean mine) {}
