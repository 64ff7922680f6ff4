package crema.session.web;

import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.session.Phase;
import crema.session.Planning;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The sessions of a chapter that are over, fifty on a page, the latest first; {@code ?after=50} is the second page. */
@Named
@RequestScoped
public class ChapterArchive {

    private static final int PAGE = 50;

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Planning planning;

    private int after;
    private List<Row> found;

    @PostConstruct
    void load() {
        String asked = request.getParameter("after");
        after = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
        found = planning.past(caller, address.part("group"), address.part("chapter"), after, PAGE + 1).stream()
                .map(card -> Row.of(card, caller.zone()))
                .toList();
    }

    /** What is closed but not yet published is listed too. */
    public List<Row> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** How many the next page comes after; null on the last. */
    public Integer getOlder() {
        return found.size() > PAGE ? after + PAGE : null;
    }

    /** Whether this is not the first page. */
    public boolean isFurther() {
        return after > 0;
    }

    /** Whether there is anything to take away. */
    public boolean isPublished() {
        return found.stream().anyMatch(row -> row.session().phase() == Phase.PUBLISHED);
    }
}
