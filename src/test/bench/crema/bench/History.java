package crema.bench;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All that was asked for, and what became of it. */
final class History {

    private final Queue<Vote> attempted = new ConcurrentLinkedQueue<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    /**
     * A vote that was answered.
     *
     * @param seq the number of its event
     * @param asked when it was sent, in nanoseconds of this Java process
     */
    record Acknowledged(Vote vote, long seq, long asked) {}

    void attempted(Vote vote) {
        attempted.add(vote);
    }

    void acknowledged(Acknowledged answer) {
        acknowledged.add(answer);
    }

    List<Vote> attempted() {
        return List.copyOf(attempted);
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
