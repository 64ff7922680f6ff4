package crema.session;

import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.PersonRemoved;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.Undone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The inverses of all events that people can undo, and with that what is true of whole steps. */
@ApplicationScoped
class Inverses {

    private static final int MOST = 20;

    private final List<Inverse> families;

    /** For the container alone. */
    protected Inverses() {
        this(List.of());
    }

    @Inject
    Inverses(@Any Instance<Inverse> families) {
        this(families.stream().toList());
    }

    Inverses(List<Inverse> families) {
        this.families = families;
    }

    private Optional<Inverse> of(SessionEvent event) {
        return families.stream().filter(family -> family.knows(event)).findFirst();
    }

    void lock(UUID session, Step step) {
        step.did().forEach(event -> of(event).orElseThrow().lockVoters(session, event));
        step.did().forEach(event -> of(event).orElseThrow().lock(session, event));
    }

    Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        return of(event).orElseThrow().undo(command, event);
    }

    /** Whether all of it has an inverse: a dot, for instance, is taken back instead. */
    boolean undoable(Step step) {
        return step.did().stream().allMatch(event -> of(event).isPresent());
    }

    /** Why it cannot be undone after what came later. */
    Optional<String> hindrance(Past past, Step step) {
        Since since = past.since(step);
        return step.did().stream()
                .flatMap(event -> of(event).orElseThrow().hindrance(event, since).stream())
                .findFirst();
    }

    /**
     * Whoever may do the step itself: one's own topics and lines, whatever the scribes do, whatever facilitators do. Whoever handed the
     * facilitation over may take that back, though they do not facilitate any more.
     */
    boolean may(Undoer undoer, Step step) {
        boolean own = step.by(undoer.person());
        return undoable(step)
                && step.did().stream()
                        .allMatch(event -> own && event instanceof FacilitatorChanged
                                || undoer.may(of(event).orElseThrow().doing(), own));
    }

    /** Whether it is among what somebody means who wants to undo, without a word which. */
    private boolean ones(Undoer undoer, Step step) {
        return step.by(undoer.person())
                || step.did().stream().anyMatch(event -> of(event).orElseThrow().doing() == Inverse.Doing.FACILITATING);
    }

    /**
     * The latest of one's own, or of facilitators where one facilitates; also when it cannot be undone, because whoever means that one
     * would not have an older one undone instead.
     */
    Optional<Step> next(Past past, Undoer undoer) {
        return past.done().stream()
                .filter(step -> may(undoer, step) && ones(undoer, step))
                .findFirst();
    }

    /** The latest undoing of one's own, unless one has done something else since. */
    private Optional<Step> again(Past past, Undoer undoer) {
        UUID person = undoer.person();
        long latest = past.done().stream()
                .filter(step -> step.by(person))
                .mapToLong(Step::seq)
                .max()
                .orElse(0);
        return past.undone().stream()
                .filter(step -> step.by(person) && step.seq() > latest && may(undoer, step))
                .findFirst()
                .filter(step -> hindrance(past, step).isEmpty());
    }

    UndoView view(Past past, Undoer undoer, Map<UUID, String> titles) {
        return new UndoView(
                next(past, undoer).map(step -> told(past, undoer, step, titles)).orElse(null),
                again(past, undoer)
                        .map(step -> told(past, undoer, step, titles))
                        .orElse(null),
                past.done().stream()
                        .filter(step -> may(undoer, step))
                        .limit(MOST)
                        .map(step -> told(past, undoer, step, titles))
                        .toList());
    }

    private UndoView.Told told(Past past, Undoer undoer, Step step, Map<UUID, String> titles) {
        return new UndoView.Told(
                step.seq(),
                words(past.origin(step), titles),
                step.by(undoer.person()),
                hindrance(past, step).orElse(null));
    }

    private String words(Step step, Map<UUID, String> titles) {
        SessionEvent leading = leading(step.did());
        return of(leading).orElseThrow().told(leading, titles);
    }

    /** Tells that a step was undone, or that by undoing it another was done again. */
    Undone undone(Past past, Step step, Map<UUID, String> titles, List<SessionEvent> effects) {
        Step origin = past.origin(step);
        return new Undone(step.seq(), words(origin, titles), !past.stands(origin), effects);
    }

    /** A move of the session, or a person who went, says most about a step; otherwise what came last. */
    private static SessionEvent leading(List<SessionEvent> events) {
        return events.stream()
                .filter(event -> event instanceof PhaseChanged || event instanceof PersonRemoved)
                .findFirst()
                .orElse(events.get(events.size() - 1));
    }
}
