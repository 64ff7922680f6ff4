package crema.community;

import java.util.UUID;

/** A chapter as its page shows it to one reader; {@code zone} is an IANA name. */
public record ChapterView(
        UUID id,
        String slug,
        String name,
        String group,
        String groupSlug,
        String zone,
        String place,
        String about,
        long members,
        boolean mine,
        boolean mayJoin,
        boolean mayOrganize,
        boolean mayAdminister) {}
