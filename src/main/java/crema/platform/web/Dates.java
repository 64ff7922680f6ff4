package crema.platform.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An instant as pages show it: in the zone where it happens, and in the reader's where that differs.
 *
 * @param zone where it happens, an IANA name
 * @param readerZone where the reader is
 */
public record Dates(Instant instant, String zone, String readerZone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** Such as "Thursday 26 March, 8:00". */
    public String getLong() {
        return DAY.format(there()) + ", " + TIME.format(there());
    }

    /** Such as "Thursday 12 March 2026". */
    public String getDay() {
        return DAY.format(there()) + " " + there().getYear();
    }

    /** Such as "12 March 2026". */
    public String getDate() {
        return DATE.format(there());
    }

    /** Such as "9:00 where you are"; empty when the reader's clock shows the same or the reader's zone is not known. */
    public String getElsewhere() {
        ZonedDateTime here = instant.atZone(ZoneId.of(readerZone));
        boolean same = here.toLocalDateTime().equals(there().toLocalDateTime());
        return same || readerZone.equals("UTC") ? "" : TIME.format(here) + " where you are";
    }

    /** Another instant for the same reader. */
    public Dates at(Instant other) {
        return new Dates(other, zone, readerZone);
    }

    private ZonedDateTime there() {
        return instant.atZone(ZoneId.of(zone));
    }
}
