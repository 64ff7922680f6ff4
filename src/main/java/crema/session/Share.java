package crema.session;

import java.util.List;
import java.util.Map;

/**
 * What one person has in the rounds of a session, and how these stand since it went or came back.
 *
 * @param votedIn the numbers of the rounds they have voted in, whatever became of their dots
 * @param dots theirs, of all rounds
 * @param round the latest; null before the first
 * @param voted how many people have voted in {@code round}
 * @param counts the dots of {@code round} by the id of the card, where it is revealed, otherwise empty
 * @param earlier what the rounds before gave, by the id of the card; null when there is none before
 */
public record Share(
        List<Integer> votedIn,
        List<Regrouping.RoundDots> dots,
        BoardView.Round round,
        int voted,
        Map<String, Integer> counts,
        Map<String, List<BoardView.Result>> earlier) {

    static final Share NONE = new Share(List.of(), List.of(), null, 0, Map.of(), null);

    public Share {
        votedIn = List.copyOf(votedIn);
        dots = List.copyOf(dots);
        counts = Map.copyOf(counts);
        earlier = earlier == null ? null : Map.copyOf(earlier);
    }
}
