package crema.archive.web;

import crema.archive.Archive;
import crema.archive.Importing;
import crema.archive.RunView;
import crema.community.ChapterView;
import crema.community.Chapters;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Bringing notes into a chapter, and the imports there were. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Archive archive;

    @Inject
    private Importing importing;

    @Inject
    private Uploads uploads;

    @Inject
    private Page page;

    private ChapterView chapter;
    private List<RunView> runs;

    @PostConstruct
    void load() {
        runs = archive.runs(caller, address.part("group"), address.part("chapter"));
        chapter = chapters.view(caller, address.part("group"), address.part("chapter"));
    }

    public void start() throws IOException, ServletException {
        UUID run = importing.start(caller, chapter.groupSlug(), chapter.slug(), uploads.files());
        page.goTo(getPath() + "/" + run);
    }

    public ChapterView getChapter() {
        return chapter;
    }

    public List<RunView> getRuns() {
        return runs;
    }

    public String getPath() {
        return "/g/" + chapter.groupSlug() + "/" + chapter.slug() + "/import";
    }
}
