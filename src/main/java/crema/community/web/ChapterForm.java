package crema.community.web;

import crema.community.ChapterView;
import crema.community.Chapters;
import crema.community.Groups;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is done to a chapter on its page: joining, describing it, appointing organizers. */
@Named
@RequestScoped
public class ChapterForm {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Groups groups;

    @Inject
    private Page page;

    private ChapterView chapter;
    private final Typed typed = new Typed();

    @PostConstruct
    void load() {
        chapter = chapters.view(caller, address.part("group"), address.part("chapter"));
        typed.setName(chapter.name());
        typed.setZone(chapter.zone());
        typed.setPlace(chapter.place());
        typed.setAbout(chapter.about());
    }

    public void join() {
        if (caller.signedIn()) {
            groups.joinOpenly(caller, chapter.groupSlug());
            page.goTo(path(), "You belong to " + chapter.group() + " now.");
        } else {
            page.goTo("/sign-in?to=" + path());
        }
    }

    public void describe() {
        chapters.describe(
                caller,
                chapter.groupSlug(),
                chapter.slug(),
                new Chapters.Settings(typed.getName(), typed.getZone(), typed.getPlace(), typed.getAbout()));
        page.goTo(path(), "The chapter is described anew.");
    }

    public void appoint() {
        chapters.appointOrganizer(caller, chapter.groupSlug(), chapter.slug(), typed.getEmail());
        page.goTo(path(), "They are an organizer of this chapter now.");
    }

    private String path() {
        return "/g/" + chapter.groupSlug() + "/" + chapter.slug();
    }

    public Typed getTyped() {
        return typed;
    }
}
