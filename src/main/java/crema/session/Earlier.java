package crema.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rounds before the latest gave: all of those have been revealed. A round that gave something nothing is not told. */
record Earlier(List<Given> given) {

    static final Earlier NONE = new Earlier(List.of());

    Earlier {
        given = List.copyOf(given);
    }

    /** Dots of a round. @param card what the topic is part of; itself while it stands by itself */
    record Given(UUID topic, UUID card, int round, int dots) {}

    /** What a topic got by itself, the first round first. */
    List<BoardView.Result> ofTopic(UUID topic) {
        return of(one -> one.topic().equals(topic));
    }

    /** The same for a card and all that is merged into it. */
    List<BoardView.Result> ofCard(UUID card) {
        return of(one -> one.card().equals(card));
    }

    Map<UUID, List<BoardView.Result>> byCard() {
        return given.stream().map(Given::card).distinct().collect(Collectors.toMap(card -> card, this::ofCard));
    }

    private List<BoardView.Result> of(Predicate<Given> which) {
        return BoardView.Result.sums(
                given.stream().filter(which).map(one -> new BoardView.Result(one.round(), one.dots())));
    }
}
