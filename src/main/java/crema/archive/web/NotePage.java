package crema.archive.web;

import crema.archive.Archive;
import crema.archive.NoteView;
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
import java.util.Optional;
import java.util.UUID;

/** A note beside what it would become, where a person can say which topics its headings stand for. */
@Named
@RequestScoped
public class NotePage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Archive archive;

    @Inject
    private Ticked ticked;

    @Inject
    private Page page;

    private UUID run;
    private ChapterView chapter;
    private NoteView note;
    private Archive.Clash clash;

    @PostConstruct
    void load() {
        run = Rows.id(address.part("run"));
        int number = Numbers.of(address.part("number"));
        note = archive.note(caller, address.part("group"), address.part("chapter"), run, number);
        chapter = chapters.view(caller, address.part("group"), address.part("chapter"));
    }

    public void save() {
        Optional<Archive.Clash> found =
                archive.link(caller, chapter.groupSlug(), chapter.slug(), run, note.number(), ticked.links(note));
        clash = found.orElse(null);
        if (found.isEmpty()) {
            page.goTo(getRunPath() + "/" + note.number(), "The links are saved.");
        }
    }

    public ChapterView getChapter() {
        return chapter;
    }

    public NoteView getNote() {
        return note;
    }

    /** A topic that was ticked for two headings; null when there is none. */
    public Archive.Clash getClash() {
        return clash;
    }

    public String getRunPath() {
        return "/g/" + chapter.groupSlug() + "/" + chapter.slug() + "/import/" + run;
    }
}
