package crema.session.web;

import crema.community.GroupCard;
import crema.community.Groups;
import crema.member.Caller;
import crema.session.Planning;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page: what comes next, and the groups there are, for a member the own ones first. */
@Named
@RequestScoped
public class Home {

    @Inject
    private Caller caller;

    @Inject
    private Groups groups;

    @Inject
    private Planning planning;

    private List<GroupCard> all;
    private List<Row> next;

    @PostConstruct
    void load() {
        all = groups.all(caller);
        next = planning.coming(caller).stream()
                .map(card -> Row.of(card, caller.zone()))
                .toList();
    }

    public List<Row> getNext() {
        return next;
    }

    public List<GroupCard> getMine() {
        return all.stream().filter(GroupCard::mine).toList();
    }

    public List<GroupCard> getOthers() {
        return all.stream().filter(group -> !group.mine()).toList();
    }

    public boolean isSiteAdmin() {
        return caller.siteAdmin();
    }
}
