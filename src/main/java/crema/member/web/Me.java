package crema.member.web;

import crema.member.Account;
import crema.member.Caller;
import crema.platform.web.Page;
import crema.platform.web.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One's own page: name and zone, password, devices, tokens. */
@Named
@RequestScoped
public class Me {

    @Inject
    private Caller caller;

    @Inject
    private Account account;

    @Inject
    private Page page;

    private Account.Profile profile;
    private String newToken;
    private final Typed typed = new Typed();

    @PostConstruct
    void load() {
        if (caller.member()) {
            profile = account.profile(caller);
            typed.setName(profile.name());
            typed.setZone(profile.zone());
        }
    }

    /** Before rendering: nobody is somebody only after signing in. */
    public void requireSignIn() {
        if (!caller.member()) {
            page.goTo("/sign-in?to=/me");
        }
    }

    public void introduce() {
        account.introduceAs(caller, typed.getName(), typed.getZone());
        page.goTo("/me", "Saved.");
    }

    public void changePassword() {
        account.changePassword(caller, typed.getCurrent(), typed.getPassword());
        page.goTo("/me", "Your password is changed.");
    }

    /** Stays on this answer, the only one that ever shows the token. */
    public void makeToken() {
        newToken = account.newToken(caller, typed.getLabel()).text();
        load();
    }

    public void end(String signIn) {
        account.end(caller, Rows.id(signIn));
        page.goTo("/me", "Ended. Whatever used it is signed out.");
    }

    public Account.Profile getProfile() {
        return profile;
    }

    public String getNewToken() {
        return newToken;
    }

    public Typed getTyped() {
        return typed;
    }
}
