package crema.session.web;

import crema.member.Caller;
import crema.platform.Json;
import crema.platform.web.AddressParts;
import crema.platform.web.Dates;
import crema.session.BoardView;
import crema.session.Boards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The live board, rendered once by the server; from then on the deltas keep it. */
@Named
@RequestScoped
public class Board {

    @Inject
    private Caller caller;

    @Inject
    private AddressParts address;

    @Inject
    private Boards boards;

    private BoardView view;

    @PostConstruct
    void load() {
        view = boards.at(caller, address.part("group"), address.part("chapter"), address.part("session"));
    }

    public BoardView getView() {
        return view;
    }

    public Dates getStarts() {
        return new Dates(view.session().startsAt(), view.session().zone(), caller.zone());
    }

    public String getPhase() {
        return view.phase();
    }

    public List<BoardView.Card> getToDiscuss() {
        return column("to-discuss");
    }

    public List<BoardView.Card> getDiscussing() {
        return column("discussing");
    }

    public List<BoardView.Card> getDiscussed() {
        return column("discussed");
    }

    private List<BoardView.Card> column(String name) {
        return view.topics().stream().filter(card -> card.column().equals(name)).toList();
    }

    /** For a script element: nothing in it can end the element. */
    public String getJson() {
        return Json.write(view).replace("<", "\\u003c").replace("\u2028", "\\u2028");
    }
}
