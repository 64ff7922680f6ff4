package crema.member.web;

import crema.member.Caller;
import crema.member.SigningIn;
import crema.member.Token;
import crema.platform.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signing in, signing up, signing out. Afterwards it goes on to {@code ?to=}, if that is an address of ours. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    private Caller caller;

    @Inject
    private SigningIn signingIn;

    @Inject
    private SignInCookie cookie;

    @Inject
    private Page page;

    @Inject
    private HttpServletRequest request;

    private String to;
    private final Typed typed = new Typed();

    @PostConstruct
    void load() {
        to = Page.own(request.getParameter("to"));
    }

    public void withPassword() {
        enter(signingIn.withPassword(
                typed.getEmail(), typed.getPassword(), request.getRemoteAddr(), Device.of(request)));
    }

    public void signUp() {
        enter(signingIn.signUp(
                typed.getName(), typed.getEmail(), typed.getPassword(), request.getRemoteAddr(), Device.of(request)));
    }

    public void out() {
        signingIn.out(caller);
        cookie.take(page.response());
        page.goTo("/", "You are signed out on this device.");
    }

    private void enter(Token token) {
        cookie.give(page.response(), token, typed.isStay());
        page.goTo(to);
    }

    public String getTo() {
        return to;
    }

    public Typed getTyped() {
        return typed;
    }
}
