package crema.community.web;

import crema.community.Groups;
import crema.community.Invitation;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where an invitation link leads: joining the group, for newcomers by way of the sign-up. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Groups groups;

    @Inject
    private Page page;

    private Invitation invitation;

    @PostConstruct
    void load() {
        invitation = groups.invitation(address.part("code"));
    }

    public void join() {
        if (caller.member()) {
            groups.joinInvited(caller, address.part("code"));
            page.goTo("/g/" + invitation.slug(), "Welcome to " + invitation.name() + ".");
        } else {
            page.goTo("/sign-in?to=/invitation/" + address.part("code"));
        }
    }

    public Invitation getInvitation() {
        return invitation;
    }
}
