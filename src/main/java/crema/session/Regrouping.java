package crema.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Cards that took the place of others: a merge, or a split. Its inverse has the two exchanged. No dot moves, so what lies on the new
 * cards is what lies on the topics they stand for.
 *
 * @param before the cards that have left the board, or stand there changed
 * @param after the cards that stand there now
 * @param round the latest; null before there is one
 * @param dots where they lie, of all rounds
 */
public record Regrouping(List<BoardCard> before, List<BoardCard> after, BoardView.Round round, List<RoundDots> dots) {

    public Regrouping {
        before = List.copyOf(before);
        after = List.copyOf(after);
        dots = dots == null ? List.of() : List.copyOf(dots);
    }

    /** Somebody's dots on a topic in one round, by its number. */
    public record RoundDots(UUID topic, UUID voter, int round, int dots) {

        BoardView.Result result() {
            return new BoardView.Result(round, dots);
        }
    }

    /** The new cards, as that person may see them; nobody in particular sees no card as their own. */
    public List<BoardView.Card> seenBy(UUID reader) {
        return after.stream().map(card -> card(card, reader)).toList();
    }

    /** Whoever sees them in their own way: by dots of the latest round, or because they proposed one. */
    public Set<UUID> people() {
        Set<UUID> people = new LinkedHashSet<>();
        after.stream().map(BoardCard::author).filter(Objects::nonNull).forEach(people::add);
        dots.stream().filter(this::latest).map(RoundDots::voter).forEach(people::add);
        return people;
    }

    /** Whether that card, or that topic, was merged with others by the event, or came out of a merged card. */
    static boolean touched(SessionEvent event, UUID id) {
        return event instanceof SessionEvent.TopicsMerged merged
                        && merged.cards().touches(id)
                || event instanceof SessionEvent.TopicSplit split
                        && split.cards().touches(id);
    }

    private boolean touches(UUID id) {
        return Stream.concat(before.stream(), after.stream())
                .anyMatch(card -> card.id().equals(id) || card.holds(id));
    }

    private BoardView.Card card(BoardCard card, UUID reader) {
        boolean hidden = round == null || !round.revealed();
        int all = sum(on(card).filter(this::latest));
        int mine =
                sum(on(card).filter(this::latest).filter(lying -> lying.voter().equals(reader)));
        return BoardView.Card.waiting(
                card,
                hidden ? null : Integer.valueOf(all),
                mine,
                reader != null && reader.equals(card.author()),
                earlier(card));
    }

    /** The results of the rounds before the latest; all of those have been revealed. */
    private List<BoardView.Result> earlier(BoardCard card) {
        return BoardView.Result.sums(on(card).filter(lying -> !latest(lying)).map(RoundDots::result));
    }

    private Stream<RoundDots> on(BoardCard card) {
        return dots.stream().filter(lying -> card.holds(lying.topic()));
    }

    private boolean latest(RoundDots lying) {
        return round != null && lying.round() == round.number();
    }

    private static int sum(Stream<RoundDots> dots) {
        return dots.mapToInt(RoundDots::dots).sum();
    }

    static List<UUID> topics(Collection<BoardCard> cards) {
        return cards.stream()
                .flatMap(card -> card.topics().stream())
                .map(BoardCard::id)
                .toList();
    }
}
