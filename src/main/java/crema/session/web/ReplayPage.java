package crema.session.web;

import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.web.AddressParts;
import crema.platform.web.Dates;
import crema.session.Phase;
import crema.session.Planning;
import crema.session.SessionView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The board of a published session, looked at in time. */
@Named
@RequestScoped
public class ReplayPage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Planning planning;

    private SessionView session;

    @PostConstruct
    void load() {
        session = planning.view(caller, address.part("group"), address.part("chapter"), address.part("session"));
        if (session.phase() != Phase.PUBLISHED) {
            throw Refusal.missing();
        }
    }

    public SessionView getSession() {
        return session;
    }

    public Dates getStarts() {
        return new Dates(session.startsAt(), session.zone(), caller.zone());
    }
}
