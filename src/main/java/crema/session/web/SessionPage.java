package crema.session.web;

import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Dates;
import crema.session.Phase;
import crema.session.Planning;
import crema.session.Records;
import crema.session.SessionRecord;
import crema.session.SessionView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A session: its plan before, its sealed record after. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Planning planning;

    @Inject
    private Records records;

    private SessionView session;
    private SessionRecord record;
    private String original;

    @PostConstruct
    void load() {
        String group = address.part("group");
        String chapter = address.part("chapter");
        session = planning.view(caller, group, chapter, address.part("session"));
        if (session.phase() == Phase.PUBLISHED || session.mayParticipate()) {
            record = records.at(caller, group, chapter, address.part("session"));
        }
        if (isImported()) {
            original = records.original(caller, group, chapter, address.part("session"));
        }
    }

    public SessionView getSession() {
        return session;
    }

    public SessionRecord getRecord() {
        return record;
    }

    /** The notes an imported session was read from; null for others. */
    public String getOriginal() {
        return original;
    }

    /** Then the time of day is not known. */
    public boolean isImported() {
        return record != null && record.importedFrom() != null;
    }

    public boolean isPublished() {
        return session.phase() == Phase.PUBLISHED;
    }

    public String getPhase() {
        return session.phase().word();
    }

    public Dates getStarts() {
        return new Dates(session.startsAt(), session.zone(), caller.zone());
    }
}
