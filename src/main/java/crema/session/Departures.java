package crema.session;

import crema.member.Guests;
import crema.session.SessionEvent.PersonRemoved;
import crema.session.SessionEvent.PersonReturned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes guests off a session and brings them back, with their dots of all rounds. The session is locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Departures {

    @Inject
    private Rounds rounds;

    @Inject
    private BoardRows rows;

    @Inject
    private Ballots ballots;

    @Inject
    private ParkedDots parkedDots;

    @Inject
    private Guests guests;

    /** In the order of a voter; who makes a first ballot holds the person and is waited for, or waits and then finds them gone. */
    List<VotingRound> lock(UUID session, UUID person) {
        List<VotingRound> votedIn = ballots.lockedOf(session, person);
        guests.lock(person, session);
        ballots.requireNoOther(session, person, votedIn);
        return votedIn;
    }

    /** @return tells it, once it has its turn */
    Supplier<SessionEvent> leave(UUID session, UUID person) {
        List<VotingRound> votedIn = lock(session, person);
        Instant at = guests.takeOff(person, session);
        List<Regrouping.RoundDots> dots = ballots.dotsOf(session, person);
        votedIn.forEach(round -> {
            parkedDots.parkOf(round, person);
            ballots.withdraw(round, person);
        });
        List<Integer> numbers = votedIn.stream().map(VotingRound::number).toList();
        return () -> new PersonRemoved(person, at, share(session, numbers, dots));
    }

    /** Their phone is let in again as it was. Dots on what has been removed meanwhile wait until that returns as well. */
    Supplier<SessionEvent> comeBack(UUID session, UUID person, PersonRemoved left) {
        guests.bringBack(person, session, left.at());
        ballots.giveBack(session, person, left.share().votedIn());
        parkedDots.bringBackOf(person);
        return () ->
                new PersonReturned(person, share(session, left.share().votedIn(), ballots.dotsOf(session, person)));
    }

    private Share share(UUID session, List<Integer> votedIn, List<Regrouping.RoundDots> dots) {
        BoardRows.Head head = rows.head(session);
        Optional<VotingRound> round = head.round();
        return new Share(
                votedIn,
                dots,
                round.map(VotingRound::view).orElse(null),
                head.voted(),
                round.filter(VotingRound::revealed).map(rounds::counts).orElse(Map.of()),
                round.filter(latest -> latest.number() > 1)
                        .map(latest -> earlier(session, head))
                        .orElse(null));
    }

    private Map<String, List<BoardView.Result>> earlier(UUID session, BoardRows.Head head) {
        return rows.earlier(session, head).byCard().entrySet().stream()
                .collect(Collectors.toMap(card -> card.getKey().toString(), Map.Entry::getValue));
    }
}
