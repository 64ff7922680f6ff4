package crema.session.rest;

import crema.session.BoardView;
import java.time.Instant;
import java.util.List;

/** The board in the form of the API: as {@link BoardView}, with the phase as its word. */
public record BoardJson(
        long seq,
        Instant now,
        String phase,
        BoardView.Where session,
        String joinCode,
        BoardView.Me me,
        BoardView.Round round,
        int voted,
        String facilitator,
        List<BoardView.Card> topics,
        List<BoardView.Line> epiphanies) {

    public static BoardJson of(BoardView view) {
        return new BoardJson(
                view.seq(),
                view.now(),
                view.phase().word(),
                view.session(),
                view.joinCode(),
                view.me(),
                view.round(),
                view.voted(),
                view.facilitator(),
                view.topics(),
                view.epiphanies());
    }
}
