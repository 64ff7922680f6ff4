package crema.session.web;

import crema.community.ChapterView;
import crema.community.Chapters;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.session.Planning;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A chapter: its next session, and what comes after it. */
@Named
@RequestScoped
public class ChapterPage {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Chapters chapters;

    @Inject
    private Planning planning;

    private ChapterView chapter;
    private List<Row> ahead;

    @PostConstruct
    void load() {
        chapter = chapters.view(caller, address.part("group"), address.part("chapter"));
        ahead = planning.ahead(caller, address.part("group"), address.part("chapter")).stream()
                .map(card -> Row.of(card, caller.zone()))
                .toList();
    }

    public ChapterView getChapter() {
        return chapter;
    }

    /** What is going on or comes next; null when nothing is planned. */
    public Row getNext() {
        return ahead.stream().findFirst().orElse(null);
    }

    public List<Row> getLater() {
        return ahead.stream().skip(1).toList();
    }
}
