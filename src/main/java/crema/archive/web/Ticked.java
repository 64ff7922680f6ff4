package crema.archive.web;

import crema.archive.NoteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The boxes beside each heading of a note: one for every proposed topic, named after both. */
@Named
@RequestScoped
public class Ticked {

    @Inject
    private HttpServletRequest request;

    /** Whether a box has its tick: as it was sent, or else as the note is linked. */
    public boolean box(NoteView note, int heading, int topic) {
        return request.getParameter("headings") == null
                ? note.headings().get(heading).proposed().contains(topic)
                : sent(heading).contains(topic);
    }

    List<List<Integer>> links(NoteView note) {
        return IntStream.range(0, note.headings().size()).mapToObj(this::sent).toList();
    }

    private List<Integer> sent(int heading) {
        String[] values = request.getParameterValues("heading" + heading);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(Numbers::of).toList();
    }
}
