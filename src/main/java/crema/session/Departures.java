package crema.session;

import crema.member.Guests;
import crema.session.SessionEvent.PersonRemoved;
import crema.session.SessionEvent.PersonReturned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes guests off a session and brings them back, with the dots of the latest round; older results stay as they were. The session
 * and that round are locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Departures {

    @Inject
    private Rounds rounds;

    @Inject
    private Ballots ballots;

    @Inject
    private Topics topics;

    @Inject
    private Guests guests;

    /** @return tells it, once it has its turn */
    Supplier<SessionEvent> leave(UUID session, UUID person) {
        // The person first: whoever makes a ballot for them waits here, and then finds them gone.
        Instant at = guests.takeOff(person, session);
        Optional<VotingRound> round = rounds.latest(session);
        round.ifPresent(latest -> ballots.lock(latest, person));
        topics.lockAll(session);
        Map<String, Integer> dots =
                round.map(latest -> ballots.withdraw(latest, person)).orElse(Map.of());
        return () -> new PersonRemoved(person, at, view(round), dots, rounds.voted(session), counts(round));
    }

    /** Their phone is let in again as it was; dots on what has gone meanwhile, or of a round that is over, do not come back. */
    Supplier<SessionEvent> comeBack(UUID session, UUID person, PersonRemoved left) {
        Optional<VotingRound> round = rounds.latest(session);
        boolean sameRound = round.map(VotingRound::number)
                .equals(Optional.ofNullable(left.round()).map(BoardView.Round::number));
        Map<String, Integer> dots = sameRound ? ballots.onBoard(session, left.dots()) : Map.of();
        round.ifPresent(latest -> ballots.restore(latest, person, dots));
        guests.bringBack(person, session, left.at());
        return () -> new PersonReturned(person, view(round), dots, rounds.voted(session), counts(round));
    }

    private static BoardView.Round view(Optional<VotingRound> round) {
        return round.map(VotingRound::view).orElse(null);
    }

    private Map<String, Integer> counts(Optional<VotingRound> round) {
        return round.filter(VotingRound::revealed).map(rounds::counts).orElse(Map.of());
    }
}
