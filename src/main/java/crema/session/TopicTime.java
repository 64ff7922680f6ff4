package crema.session;

import crema.community.Pattern;
import crema.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The time of one topic: its timeboxes one after the other, of which only the last can be running. */
final class TopicTime {

    private final Topic topic;
    private final List<Timebox> timeboxes;

    TopicTime(Topic topic, List<Timebox> timeboxes) {
        this.topic = topic;
        this.timeboxes = timeboxes;
    }

    Optional<Timebox> running() {
        return last().filter(Timebox::running);
    }

    /** The next step of the pattern. */
    Timebox next(Pattern pattern, Instant now) {
        int step = timeboxes.size();
        Timebox next = new Timebox(topic, step + 1, now, now.plus(pattern.length(step)));
        timeboxes.add(next);
        return next;
    }

    /** What was interrupted by mistake goes on with what was left of it; after that it is the next step of the pattern. */
    Timebox restOrNext(Pattern pattern, Instant now) {
        return last().filter(Timebox::wasCutShort)
                .map(rest -> reopened(rest, now))
                .orElseGet(() -> next(pattern, now));
    }

    /** The last one goes on with what was left of it, or over its time as it was; empty when there never was one. */
    Optional<Timebox> again(Instant now) {
        return last().map(rest -> reopened(rest, now));
    }

    private static Timebox reopened(Timebox rest, Instant now) {
        rest.reopen(now);
        return rest;
    }

    void end(Instant now) {
        running().ifPresent(timebox -> timebox.end(now));
    }

    /** How long it took in timeboxes that have ended. */
    Duration spent() {
        return timeboxes.stream().map(Timebox::spent).reduce(Duration.ZERO, Duration::plus);
    }

    static Refusal notRunning() {
        return Refusal.conflict("topic-is-not-running", "This topic is not being discussed any more.");
    }

    private Optional<Timebox> last() {
        return timeboxes.isEmpty() ? Optional.empty() : Optional.of(timeboxes.get(timeboxes.size() - 1));
    }
}
