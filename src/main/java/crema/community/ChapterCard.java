package crema.community;

import java.util.UUID;

/** A chapter in a list; {@code zone} is an IANA name. */
public record ChapterCard(UUID id, String slug, String name, String zone, String place) {}
