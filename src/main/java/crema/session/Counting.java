package crema.session;

import crema.platform.Refusal;
import crema.platform.TimeOrderedId;
import crema.session.Journal.Entry;
import crema.session.SessionEvent.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts votes of one session in one transaction: what they are about, who may vote and their ballots locked, the dots, the clock, a
 * second look where the clock shows that something has happened since the first, the events. A vote that is refused leaves nothing
 * behind and does not keep the others.
 */
@ApplicationScoped
@Transactional
class Counting {

    @Inject
    private Polls polls;

    @Inject
    private Electorates electorates;

    @Inject
    private BallotRows ballotRows;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** A vote on its ballot, and how the ballot stood right after it; or why it is not on it. */
    private record Mark(Vote vote, Ballot ballot, int mine, int spent, boolean first, Refusal no) {

        boolean made() {
            return no == null;
        }
    }

    /**
     * What has been counted.
     *
     * @param votes what became of each, in their order
     * @param poll as it stands after them; it is true once this is committed
     */
    record Count(List<Counted> votes, Poll poll) {}

    /** @throws Refusal when the room has moved on meanwhile; none of them is counted then */
    Count all(List<Vote> votes) {
        Poll known = polls.of(votes);
        Electorate electorate = electorates.of(votes, known);
        if (electorate.seq() == known.seq()) {
            return all(votes, electorate, known);
        }
        Poll poll = polls.now(votes);
        boolean together = electorate.seq() == poll.seq() && poll.sameRound(known);
        return all(votes, together ? electorate : electorates.of(votes, poll), poll);
    }

    private Count all(List<Vote> votes, Electorate electorate, Poll poll) {
        List<Mark> marks = mark(votes, electorate, poll);
        List<Mark> made = marks.stream().filter(Mark::made).toList();
        if (made.isEmpty()) {
            return new Count(marks.stream().map(Mark::no).map(Counted::not).toList(), poll);
        }
        Tallies tallies = count(made, electorate, poll);
        Iterator<Recorded> recorded =
                journal.record(made.stream().map(tallies::next).toList()).iterator();
        List<Counted> counted = marks.stream()
                .map(mark -> mark.made() ? Counted.as(recorded.next()) : Counted.not(mark.no()))
                .toList();
        return new Count(counted, tallies.poll());
    }

    private List<Mark> mark(List<Vote> votes, Electorate electorate, Poll poll) {
        Map<UUID, Ballot> ballots = new HashMap<>(electorate.ballots());
        Set<Dot> before = BallotRows.dots(ballots.values());
        List<Mark> marks = votes.stream()
                .map(vote -> mark(vote, electorate, poll, ballots))
                .toList();
        List<Ballot> first =
                marks.stream().filter(Mark::first).map(Mark::ballot).toList();
        ballotRows.write(first, before, BallotRows.dots(ballots.values()));
        return marks;
    }

    private Mark mark(Vote vote, Electorate electorate, Poll poll, Map<UUID, Ballot> ballots) {
        try {
            electorate.require(vote);
            return mark(vote, poll.open(vote), poll.card(vote), ballots);
        } catch (Refusal no) {
            return new Mark(vote, null, 0, 0, false, no);
        }
    }

    /** A first dot makes the ballot. Two nodes at once: the second finds it when the use case is repeated. */
    private Mark mark(Vote vote, VotingRound round, List<UUID> card, Map<UUID, Ballot> ballots) {
        Ballot known = ballots.get(vote.voter());
        Ballot ballot =
                known != null ? known : new Ballot(TimeOrderedId.next(), round.id(), vote.voter(), clock.instant());
        vote.markOn(ballot, card, round, clock.instant());
        ballots.put(vote.voter(), ballot);
        return new Mark(vote, ballot, ballot.on(card), ballot.spent(), known == null, null);
    }

    private Tallies count(List<Mark> made, Electorate electorate, Poll poll) {
        long last = journal.count(poll.session(), made.size());
        electorates.requireThere(made.stream()
                .filter(Mark::first)
                .map(mark -> mark.vote().voter())
                .toList());
        boolean still = last == poll.seq() + made.size() && electorate.seq() == poll.seq();
        return still ? new Tallies(poll) : lookAgain(made, poll);
    }

    /** Whoever has got further meanwhile has passed the clock: only where it shows somebody is there anything new to be seen. */
    private Tallies lookAgain(List<Mark> made, Poll poll) {
        List<Vote> votes = made.stream().map(Mark::vote).toList();
        Poll now = polls.now(votes);
        // First, since who holds the clock must not wait for a ballot: those of another round may be held by whoever
        // waits for it.
        votes.forEach(vote -> now.requireStill(vote, poll));
        Electorate electorate = electorates.of(votes, now);
        votes.forEach(electorate::require);
        BallotRows.requireStill(
                made.stream().map(Mark::ballot).collect(Collectors.toSet()),
                electorate.ballots().values());
        return Tallies.before(made, now);
    }

    /** The counts as they grow and shrink from vote to vote. */
    private static final class Tallies {

        private final Poll poll;
        private final Map<UUID, Integer> dots = new HashMap<>();
        private long seq;
        private int voted;

        Tallies(Poll poll) {
            this.poll = poll;
            poll.topics().forEach((topic, choice) -> dots.put(topic, choice.dots()));
            seq = poll.seq();
            voted = poll.voted();
        }

        /** From a look that has seen them all already. */
        static Tallies before(List<Mark> made, Poll poll) {
            Tallies tallies = new Tallies(poll);
            made.forEach(mark -> tallies.dots.merge(mark.vote().topic(), -step(mark), Integer::sum));
            tallies.seq -= made.size();
            tallies.voted -= (int) made.stream().filter(Mark::first).count();
            return tallies;
        }

        Entry next(Mark mark) {
            Vote vote = mark.vote();
            voted += mark.first() ? 1 : 0;
            Tally tally = new Tally(
                    vote.topic(),
                    vote.voter(),
                    dots.merge(vote.topic(), step(mark), Integer::sum),
                    mark.mine(),
                    poll.round().dots() - mark.spent(),
                    voted,
                    !poll.round().revealed());
            return new Entry(vote.command(), ++seq, null, vote.happened(tally));
        }

        /** After the last of them. */
        Poll poll() {
            return poll.counted(seq, voted, dots);
        }

        private static int step(Mark mark) {
            return mark.vote().casts() ? 1 : -1;
        }
    }
}
