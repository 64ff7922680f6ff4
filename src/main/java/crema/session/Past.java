package crema.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has happened in a session of late, step by step, and which of it stands: what was undone does not, and does again once the
 * undoing was undone. That depends on nothing but what came later.
 */
final class Past {

    private final SortedMap<Long, List<Recorded>> events;
    private final SortedMap<Long, Step> steps = new TreeMap<>();
    private final Map<Long, Step> byEvent = new HashMap<>();
    private final Set<Long> standing = new HashSet<>();

    private Past(SortedMap<Long, List<Recorded>> events) {
        this.events = events;
    }

    /** @param events by the number of their step */
    static Past of(SortedMap<Long, List<Recorded>> events) {
        Past past = new Past(events);
        events.forEach((seq, recorded) -> past.add(
                new Step(
                        seq,
                        recorded.get(0).person(),
                        recorded.stream().map(Recorded::what).toList()),
                recorded));
        return past;
    }

    /** The same, and what came after it. */
    Past and(SortedMap<Long, List<Recorded>> later) {
        if (later.isEmpty()) {
            return this;
        }
        SortedMap<Long, List<Recorded>> all = new TreeMap<>(events);
        all.putAll(later);
        return of(all);
    }

    /** The number of the last event in it; 0 when there is none. */
    long last() {
        return byEvent.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private void add(Step step, Collection<Recorded> events) {
        steps.put(step.seq(), step);
        events.forEach(event -> byEvent.put(event.seq(), step));
        stand(step.seq());
    }

    private void stand(long seq) {
        standing.add(seq);
        undoneBy(seq).ifPresent(this::fall);
    }

    private void fall(long seq) {
        standing.remove(seq);
        undoneBy(seq).ifPresent(this::stand);
    }

    /** Of what is longer ago than this nothing is known. */
    private Optional<Long> undoneBy(long seq) {
        return Optional.ofNullable(steps.get(seq)).flatMap(Step::undoes);
    }

    /** The step that an event belongs to. */
    Optional<Step> step(long seq) {
        return Optional.ofNullable(byEvent.get(seq));
    }

    /** What somebody did in the first place, which the step undid or did again; as far as that is known. */
    Step origin(Step step) {
        return step.undoes().flatMap(this::step).map(this::origin).orElse(step);
    }

    boolean stands(Step step) {
        return standing.contains(step.seq());
    }

    /** What people did and has not been undone, the latest first. */
    List<Step> done() {
        return latestFirst(steps.values().stream()
                .filter(step -> step.undoes().isEmpty() && stands(step))
                .toList());
    }

    /** What was undone and has not been done again: the steps that undid it, the latest first. */
    List<Step> undone() {
        return latestFirst(steps.values().stream()
                .filter(step -> stands(step) && undid(step))
                .toList());
    }

    /** Doing again is undoing as well, of an undoing; that is not meant. */
    private boolean undid(Step step) {
        return step.undoes()
                .map(steps::get)
                .filter(done -> done.undoes().isEmpty())
                .isPresent();
    }

    private static List<Step> latestFirst(List<Step> inOrder) {
        return inOrder.stream()
                .sorted((one, other) -> Long.compare(other.seq(), one.seq()))
                .toList();
    }

    /** What came after a step and stands, and what has been taken away since of what was there before. */
    Since since(Step step) {
        return new Since(steps.tailMap(step.seq() + 1).values().stream()
                .filter(this::stands)
                .filter(later ->
                        later.undoes().map(undone -> undone < step.seq()).orElse(true))
                .flatMap(later -> later.did().stream())
                .toList());
    }
}
