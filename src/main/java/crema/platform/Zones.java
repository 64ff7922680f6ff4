package crema.platform;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** Time zones that browsers know as well: the names of the tz database, but no offsets. */
public final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableSet());

    private Zones() {}

    /** @throws Refusal naming the field when there is no such zone */
    public static String named(String field, String typed) {
        String zone = typed == null ? "" : typed.strip();
        if (!KNOWN.contains(zone)) {
            throw Refusal.invalid(field, "This time zone is not known. Write it like Europe/Lisbon.");
        }
        return zone;
    }
}
