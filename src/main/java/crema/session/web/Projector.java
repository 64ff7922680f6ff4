package crema.session.web;

import crema.session.BoardView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The board at the wall: whoever may see the board may show it to the room. */
@Named
@RequestScoped
public class Projector {

    @Inject
    private Board board;

    public BoardView getView() {
        return board.getView();
    }

    public String getJson() {
        return board.getJson();
    }

    /** As the address of the session has it. */
    public String getDate() {
        String path = board.getView().session().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
