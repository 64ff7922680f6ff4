package crema.bench;

import crema.bench.History.Acknowledged;
import crema.it.Together;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Everybody who votes at one target. Each attendee votes from one thread at a time, so that they know what is theirs. */
final class Room {

    private final Target target;
    private final List<Voter> voters;
    private final History history = new History();

    Room(Target target, Options options) {
        this.target = target;
        this.voters = IntStream.range(0, options.attendees())
                .mapToObj(attendee -> new Voter(attendee, options.topics()))
                .toList();
    }

    Target target() {
        return target;
    }

    History history() {
        return history;
    }

    int size() {
        return voters.size();
    }

    /** Votes over so many connections, each as fast as it is answered. */
    List<Acknowledged> asFastAsAnswered(int connections, long nanos) {
        var end = System.nanoTime() + nanos;
        return together(connections, (line, own) -> {
            var answers = new ArrayList<Acknowledged>();
            for (int i = 0; System.nanoTime() < end; i++) {
                answers.add(press(line, own.get(i % own.size())));
            }
            return answers;
        });
    }

    /** So many votes a second, evenly, whether or not the ones before are answered. */
    List<Acknowledged> evenly(int connections, int aSecond, int votes) {
        var start = System.nanoTime() + 50_000_000L;
        return together(connections, (line, own) -> {
            var answers = new ArrayList<Acknowledged>();
            var first = voters.indexOf(own.get(0));
            for (int i = first; i < votes; i += connections) {
                parkUntil(start + i * 1_000_000_000L / aSecond);
                answers.add(press(line, own.get(i / connections % own.size())));
            }
            return answers;
        });
    }

    /** Everybody one vote, at the same moment. */
    List<Acknowledged> atOnce() {
        return together(size(), (line, own) -> List.of(press(line, own.get(0))));
    }

    private interface Work {
        List<Acknowledged> on(Line line, List<Voter> own) throws IOException;
    }

    /** Connections first, so that the work begins on all of them together. */
    private List<Acknowledged> together(int connections, Work work) {
        var lines = new ArrayList<Line>();
        try {
            var tasks = new ArrayList<Callable<List<Acknowledged>>>();
            for (int i = 0; i < connections; i++) {
                var line = new Line(target.base());
                lines.add(line);
                var own = every(connections, i);
                tasks.add(() -> work.on(line, own));
            }
            return Together.all(tasks).stream().flatMap(List::stream).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            lines.forEach(Room::hangUp);
        }
    }

    private List<Voter> every(int connections, int first) {
        return IntStream.iterate(first, i -> i < size(), i -> i + connections)
                .mapToObj(voters::get)
                .toList();
    }

    private Acknowledged press(Line line, Voter voter) throws IOException {
        var vote = voter.next();
        history.attempted(vote);
        var request = target.request(vote);
        var asked = System.nanoTime();
        var reply = line.send(request);
        if (reply.status() != 200) {
            throw new AssertionError(
                    target.name() + " answered " + vote + " with " + reply.status() + " " + reply.body());
        }
        voter.acknowledged(vote);
        var answer = new Acknowledged(vote, reply.seq(), asked);
        history.acknowledged(answer);
        return answer;
    }

    private static void parkUntil(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void hangUp(Line line) {
        try {
            line.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
