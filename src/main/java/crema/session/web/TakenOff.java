package crema.session.web;

import crema.member.web.SignInCookie;
import crema.platform.web.AddressParts;
import crema.session.Admission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page for missing things says to a guest who was taken off: the browser that was theirs is told so, and no other. */
@Named
@RequestScoped
public class TakenOff {

    @Inject
    private SignInCookie cookie;

    @Inject
    private AddressParts address;

    @Inject
    private Admission admission;

    /** Of the session whose board was asked for. */
    public boolean fromTheBoard() {
        return cookie.brought()
                .filter(browser -> admission.wasTakenOff(
                        browser, address.part("group"), address.part("chapter"), address.part("session")))
                .isPresent();
    }

    /** Of the session behind the door. */
    public boolean atTheDoor() {
        return cookie.brought()
                .filter(browser -> admission.wasTakenOff(browser, address.part("code")))
                .isPresent();
    }
}
