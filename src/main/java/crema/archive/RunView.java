package crema.archive;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An import as its page shows it.
 *
 * @param outcomes how many files have come to what; outcomes that no file has are not in it
 */
public record RunView(UUID id, RunState state, Instant made, Map<Outcome, Long> outcomes) {

    public RunView {
        outcomes = Map.copyOf(outcomes);
    }

    /** Notes that are, or were, to be worked on; also files that could not be taken. */
    public long notes() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum() - of(Outcome.KEPT) - of(Outcome.IGNORED);
    }

    /** Those of them that nothing more is done about for now. */
    public long worked() {
        long ready = state == RunState.READING || state == RunState.PREVIEW ? 0 : of(Outcome.READ);
        return notes() - of(Outcome.ARRIVED) - ready;
    }

    /** What would be imported. */
    public long ready() {
        return of(Outcome.READ);
    }

    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    public long imported() {
        return of(Outcome.IMPORTED);
    }

    public long unchanged() {
        return of(Outcome.UNCHANGED);
    }

    public long failed() {
        return of(Outcome.FAILED);
    }

    public long ignored() {
        return of(Outcome.IGNORED);
    }

    public long pictures() {
        return of(Outcome.KEPT);
    }
}
