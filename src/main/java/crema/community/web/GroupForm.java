package crema.community.web;

import crema.community.Groups;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The forms of a group's admins: describing the group, appointing admins. */
@Named
@RequestScoped
public class GroupForm {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Groups groups;

    @Inject
    private Page page;

    private final Typed typed = new Typed();

    @PostConstruct
    void load() {
        var group = groups.view(caller, address.part("group"));
        typed.setName(group.name());
        typed.setAbout(group.about());
        typed.setOpen(group.open());
    }

    public void describe() {
        groups.describe(caller, address.part("group"), typed.getName(), typed.getAbout(), typed.isOpen());
        back("The group is described anew.");
    }

    public void appoint() {
        groups.appointAdmin(caller, address.part("group"), typed.getEmail());
        back("They are an admin of this group now.");
    }

    private void back(String confirmation) {
        page.goTo("/g/" + address.part("group"), confirmation);
    }

    public Typed getTyped() {
        return typed;
    }
}
