package crema.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** An instant in the past as people say it: "5 minutes ago". */
@Named
@ApplicationScoped
public class When {

    @Inject
    private Clock clock;

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
