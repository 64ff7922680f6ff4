package crema.community.web;

import crema.community.GroupView;
import crema.community.Groups;
import crema.member.Caller;
import crema.platform.SiteSettings;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import crema.platform.web.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A group: its chapters, joining and leaving, and for its admins the invitation and the people. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Groups groups;

    @Inject
    private SiteSettings settings;

    @Inject
    private Page page;

    private GroupView group;

    @PostConstruct
    void load() {
        group = groups.view(caller, address.part("group"));
    }

    public GroupView getGroup() {
        return group;
    }

    public String getInvitation() {
        return settings.baseUrl() + "/invitation/" + group.invitationCode();
    }

    public void join() {
        if (caller.signedIn()) {
            groups.joinOpenly(caller, group.slug());
            page.goTo("/g/" + group.slug(), "You belong to " + group.name() + " now.");
        } else {
            page.goTo("/sign-in?to=/g/" + group.slug());
        }
    }

    public void leave() {
        groups.leave(caller, group.slug());
        page.goTo("/g/" + group.slug(), "You have left " + group.name() + ".");
    }

    public void renewInvitation() {
        groups.renewInvitation(caller, group.slug());
        page.goTo("/g/" + group.slug(), "There is a new invitation link; the old one no longer works.");
    }

    public void remove(String person) {
        groups.remove(caller, group.slug(), Rows.id(person));
        page.goTo("/g/" + group.slug(), "They are no longer in the group.");
    }
}
