package crema.session;

import crema.session.SessionEvent.PhaseChanged;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What has happened since a step and still stands, asked for what stands in the way of undoing it.
 *
 * @param hindrance the first thing that does, as a sentence; null while none is known
 */
record Since(List<SessionEvent> events, String hindrance) {

    Since(List<SessionEvent> events) {
        this(List.copyOf(events), null);
    }

    Since unless(String sentence, Predicate<SessionEvent> touches) {
        return unless(sentence, events.stream().anyMatch(touches));
    }

    Since unless(String sentence, boolean stands) {
        return hindrance == null && stands ? new Since(events, sentence) : this;
    }

    /** Where the session has gone since; empty when it is where it was. */
    Optional<Phase> phase() {
        return events.stream()
                .filter(PhaseChanged.class::isInstance)
                .map(event -> ((PhaseChanged) event).to())
                .reduce((one, next) -> next);
    }

    Optional<String> reason() {
        return Optional.ofNullable(hindrance);
    }
}
