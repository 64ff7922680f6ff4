package crema.session;

import crema.platform.Refusal;
import crema.platform.RetriedInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Where the votes of this node wait to be counted. Whoever comes alone is counted at once; those who come while their session's
 * votes are being counted are counted together next, in one transaction: a room votes at the same moment, and each of its
 * commits would wait for the disk and for the one clock of the session anyway. They are no more than a node serves at a time.
 *
 * <p>Nobody waits for more than the vote before and the own: the thread that counts serves those who wait with it, then hands over
 * to the first of those who have come since.
 */
@ApplicationScoped
class BallotBox {

    @Inject
    private Counting counting;

    @Inject
    private Polls polls;

    /** The votes that wait, by session; a session is in it while somebody counts. */
    private final Map<UUID, Queue<Slip>> waiting = new ConcurrentHashMap<>();

    /** A vote, and the thread that waits for it: told what became of it, or that it is its turn to count. */
    private record Slip(Vote vote, CompletableFuture<Optional<Counted>> told) {

        Slip(Vote vote) {
            this(vote, new CompletableFuture<>());
        }

        UUID session() {
            return vote.session();
        }

        void count() {
            told.complete(Optional.empty());
        }

        /** For those whom an error has left without an answer. */
        void endWaiting() {
            if (!told.isDone()) {
                tell(Counted.not(new IllegalStateException("The vote was not counted.")));
            }
        }

        void tell(Counted counted) {
            told.complete(Optional.of(counted));
        }
    }

    /** @throws Refusal when the vote is not one */
    Recorded put(Vote vote) {
        Slip slip = new Slip(vote);
        enter(slip);
        return slip.told().join().orElseGet(() -> countWith(slip)).answer();
    }

    private void enter(Slip slip) {
        waiting.compute(slip.session(), (session, others) -> {
            if (others == null) {
                slip.count();
                return new ArrayDeque<>();
            }
            others.add(slip);
            return others;
        });
    }

    private Counted countWith(Slip own) {
        List<Slip> together = new ArrayList<>(List.of(own));
        try {
            take(own.session(), together);
            List<Counted> counted = count(together.stream().map(Slip::vote).toList());
            IntStream.range(1, together.size()).forEach(i -> together.get(i).tell(counted.get(i)));
            return counted.get(0);
        } finally {
            together.forEach(Slip::endWaiting);
            handOver(own.session());
        }
    }

    private void take(UUID session, List<Slip> together) {
        waiting.computeIfPresent(session, (id, others) -> {
            together.addAll(others);
            others.clear();
            return others;
        });
    }

    private void handOver(UUID session) {
        waiting.computeIfPresent(session, (id, others) -> {
            if (others.isEmpty()) {
                return null;
            }
            others.remove().count();
            return others;
        });
    }

    /** What is lost together, because the room has moved on or by a race, is counted one by one: each vote has an answer of its own. */
    private List<Counted> count(List<Vote> votes) {
        try {
            Counting.Count count = counting.all(votes);
            polls.keep(count.poll());
            return count.votes();
        } catch (Exception lost) {
            return votes.size() > 1 && mayDoApart(lost)
                    ? votes.stream()
                            .flatMap(vote -> count(List.of(vote)).stream())
                            .toList()
                    : votes.stream().map(vote -> Counted.not(lost)).toList();
        }
    }

    /** Whoever waits for a lock in vain would do so for each of the others as well. */
    private static boolean mayDoApart(Exception lost) {
        return lost instanceof Refusal || RetriedInterceptor.lostARace(lost) && !RetriedInterceptor.waitedInVain(lost);
    }
}
