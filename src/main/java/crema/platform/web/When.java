package crema.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people say them: "5 minutes ago". */
@Named
@ApplicationScoped
public class When {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private Clock clock;

    /** A day, such as "12 March 2026"; empty for none. */
    public String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    public String ago(Instant instant) {
        Duration ago = Duration.between(instant, clock.instant());
        if (ago.toMinutes() < 6) {
            return "just now";
        } else if (ago.toHours() < 1) {
            return ago.toMinutes() + " minutes ago";
        } else if (ago.toDays() < 1) {
            return ago.toHours() == 1 ? "an hour ago" : ago.toHours() + " hours ago";
        }
        return ago.toDays() == 1 ? "yesterday" : ago.toDays() + " days ago";
    }
}
