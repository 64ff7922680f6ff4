package crema.session.web;

import crema.community.Chapters;
import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import crema.session.Planning;
import crema.session.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Planning a session on the page of its chapter: a day and a time, meant in the zone of the chapter. */
@Named
@RequestScoped
public class PlanForm {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Planning planning;

    @Inject
    private Page page;

    private String startsAt;

    public void plan() {
        String group = address.part("group");
        String chapter = address.part("chapter");
        ZoneId zone = ZoneId.of(chapters.view(caller, group, chapter).zone());
        SessionView session =
                planning.plan(caller, group, chapter, local().atZone(zone).toInstant());
        page.goTo(session.path(), "The session is planned.");
    }

    private LocalDateTime local() {
        try {
            return LocalDateTime.parse(startsAt == null ? "" : startsAt);
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("startsAt", "Choose a day and a time.");
        }
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }
}
