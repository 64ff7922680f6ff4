package crema.archive.web;

import crema.archive.Archive;
import crema.archive.FileRow;
import crema.member.Caller;
import crema.platform.web.AddressParts;
import crema.platform.web.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The files of an import, two hundred on a page. */
@Named
@RequestScoped
public class RunFiles {

    private static final int PAGE = 200;

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Archive archive;

    private List<FileRow> found;

    @PostConstruct
    void load() {
        found = archive.files(
                caller,
                address.part("group"),
                address.part("chapter"),
                Rows.id(address.part("run")),
                Numbers.of(request.getParameter("after")),
                PAGE + 1);
    }

    public List<FileRow> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** How many files come before the next page; null on the last. */
    public Integer getNext() {
        return found.size() > PAGE ? Numbers.of(request.getParameter("after")) + PAGE : null;
    }

    /** Whether this is not the first page. */
    public boolean isFurther() {
        return Numbers.of(request.getParameter("after")) > 0;
    }
}
