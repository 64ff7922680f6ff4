package crema.session;

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
        boolean first = hindrance == null && events.stream().anyMatch(touches);
        return first ? new Since(events, sentence) : this;
    }

    Optional<String> reason() {
        return Optional.ofNullable(hindrance);
    }
}
