package crema.session.web;

import crema.member.Caller;
import crema.member.web.SignInCookie;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import crema.session.Participation;
import crema.session.Planning;
import crema.session.SessionView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Coming in by code: a first name, one tap, and on the board. Whoever takes part already goes straight there. */
@Named
@RequestScoped
public class Join {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Participation participation;

    @Inject
    private Planning planning;

    @Inject
    private SignInCookie cookie;

    @Inject
    private Page page;

    private SessionView session;
    private String name;

    @PostConstruct
    void load() {
        session = planning.view(
                caller,
                participation.behind(address.part("code"), cookie.brought().orElse(null)));
    }

    /** Before rendering: nobody has to say their name twice. */
    public void passThrough() {
        if (session.mayParticipate()) {
            page.goTo(session.path() + "/board");
        }
    }

    public void enter() {
        if (session.mayParticipate()) {
            page.goTo(session.path() + "/board");
            return;
        }
        Participation.Entry entry = participation.join(
                address.part("code"), name, null, cookie.brought().orElse(null));
        cookie.give(page.response(), entry.token(), true);
        page.goTo(session.path() + "/board");
    }

    public SessionView getSession() {
        return session;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
