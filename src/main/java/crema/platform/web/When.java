package crema.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** An instant in the past as people say it: "5 minutes ago". */
@FacesConverter(value = "crema.When", managed = true)
public class When implements Converter<Instant> {

    @Inject
    private Clock clock;

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant instant) {
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

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String text) {
        throw new IllegalStateException("Instants are shown, never typed");
    }
}
