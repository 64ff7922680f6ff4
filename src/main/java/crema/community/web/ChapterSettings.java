package crema.community.web;

import crema.community.ChapterView;
import crema.community.Chapters;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a chapter goes about its sessions: for its organizers. */
@Named
@RequestScoped
public class ChapterSettings {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Page page;

    private ChapterView chapter;
    private TypedCustoms typed;

    @PostConstruct
    void load() {
        chapter = chapters.view(caller, address.part("group"), address.part("chapter"));
        typed = TypedCustoms.of(chapters.customs(caller, chapter.groupSlug(), chapter.slug()));
    }

    public void save() {
        chapters.change(caller, chapter.groupSlug(), chapter.slug(), typed.wish());
        page.goTo(getPath() + "/settings", "Saved. It holds from the next timebox, round or close on.");
    }

    public ChapterView getChapter() {
        return chapter;
    }

    public TypedCustoms getTyped() {
        return typed;
    }

    public String getPath() {
        return "/g/" + chapter.groupSlug() + "/" + chapter.slug();
    }
}
