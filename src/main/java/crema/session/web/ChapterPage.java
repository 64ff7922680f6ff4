package crema.session.web;

import crema.community.ChapterView;
import crema.community.Chapters;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.session.Phase;
import crema.session.Planning;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** A chapter: its next session, what comes after it, and the archive. */
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
    private List<Row> sessions;

    @PostConstruct
    void load() {
        chapter = chapters.view(caller, address.part("group"), address.part("chapter"));
        sessions = planning.ofChapter(caller, address.part("group"), address.part("chapter")).stream()
                .map(card -> Row.of(card, caller.zone()))
                .toList();
    }

    public ChapterView getChapter() {
        return chapter;
    }

    /** What is going on or comes next; null when nothing is planned. */
    public Row getNext() {
        return ahead().stream().findFirst().orElse(null);
    }

    public List<Row> getLater() {
        return ahead().stream().skip(1).toList();
    }

    /** What is over, the latest first; what is closed but not yet published is listed too. */
    public List<Row> getPast() {
        return sessions.stream()
                .filter(row -> row.session().phase().compareTo(Phase.CLOSED) >= 0)
                .toList();
    }

    /** Whether there is anything to take away. */
    public boolean isPublished() {
        return sessions.stream().anyMatch(row -> row.session().phase() == Phase.PUBLISHED);
    }

    private List<Row> ahead() {
        return sessions.stream()
                .filter(row -> row.session().phase().compareTo(Phase.CLOSED) < 0)
                .sorted(Comparator.comparing(row -> row.session().startsAt()))
                .toList();
    }
}
