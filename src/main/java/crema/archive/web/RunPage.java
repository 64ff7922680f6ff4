package crema.archive.web;

import crema.archive.Archive;
import crema.archive.RunView;
import crema.community.ChapterView;
import crema.community.Chapters;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import crema.platform.web.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An import: how far it is, what it would make of each file or has made of it, and what to do next. */
@Named
@RequestScoped
public class RunPage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Archive archive;

    @Inject
    private Page page;

    private ChapterView chapter;
    private RunView run;

    @PostConstruct
    void load() {
        chapter = chapters.view(caller, address.part("group"), address.part("chapter"));
        run = archive.run(caller, chapter.groupSlug(), chapter.slug(), Rows.id(address.part("run")));
    }

    public void store() {
        archive.store(caller, chapter.groupSlug(), chapter.slug(), run.id());
        page.goTo(getPath());
    }

    public void stop() {
        archive.stop(caller, chapter.groupSlug(), chapter.slug(), run.id());
        page.goTo(getPath(), "The import is stopped.");
    }

    public void goOn() {
        archive.goOn(caller, chapter.groupSlug(), chapter.slug(), run.id());
        page.goTo(getPath());
    }

    public void discard() {
        archive.discard(caller, chapter.groupSlug(), chapter.slug(), run.id());
        page.goTo(getChapterPath() + "/import", "The import is discarded.");
    }

    public ChapterView getChapter() {
        return chapter;
    }

    public RunView getRun() {
        return run;
    }

    public String getChapterPath() {
        return "/g/" + chapter.groupSlug() + "/" + chapter.slug();
    }

    public String getPath() {
        return getChapterPath() + "/import/" + run.id();
    }
}
