package crema.community.web;

import crema.community.ChapterView;
import crema.community.Chapters;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form that creates a chapter on the page of its group. */
@Named
@RequestScoped
public class NewChapter {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Page page;

    private final Typed typed = new Typed();

    public void create() {
        ChapterView chapter =
                chapters.create(caller, address.part("group"), typed.getSlug(), typed.getName(), typed.getZone());
        page.goTo("/g/" + chapter.groupSlug() + "/" + chapter.slug(), "The chapter is there. Plan its first session.");
    }

    public Typed getTyped() {
        return typed;
    }
}
