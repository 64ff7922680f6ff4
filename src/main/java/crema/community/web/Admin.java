package crema.community.web;

import crema.community.GroupCard;
import crema.community.GroupView;
import crema.community.Groups;
import crema.member.Caller;
import crema.platform.Refusal;
import crema.platform.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The site admin's page: all groups, creating one, suspending and resuming. */
@Named
@RequestScoped
public class Admin {

    @Inject
    private Caller caller;

    @Inject
    private Groups groups;

    @Inject
    private Page page;

    private List<GroupCard> all;
    private final Typed typed = new Typed();

    @PostConstruct
    void load() {
        if (!caller.siteAdmin()) {
            throw Refusal.missing();
        }
        all = groups.all(caller);
    }

    public void create() {
        GroupView group = groups.create(caller, typed.getSlug(), typed.getName());
        page.goTo("/g/" + group.slug(), "The group is there. Create its first chapter.");
    }

    public void suspend(String slug) {
        groups.suspend(caller, slug, true);
        page.goTo("/admin", "The group is suspended: nobody else sees it now. Resume it whenever you like.");
    }

    public void resume(String slug) {
        groups.suspend(caller, slug, false);
        page.goTo("/admin", "The group is back.");
    }

    public List<GroupCard> getGroups() {
        return all;
    }

    public Typed getTyped() {
        return typed;
    }
}
