package crema.session;

import crema.session.SessionEvent.DotCast;
import crema.session.SessionEvent.DotTakenBack;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.TopicStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes moves of the session: it is where it was, and so is its latest round. */
@ApplicationScoped
class UndoingPhases implements Inverse {

    @Inject
    private Sessions sessions;

    @Inject
    private Rounds rounds;

    @Inject
    private Topics topics;

    @Inject
    private TopicCycle cycle;

    @Inject
    private Timetable timetable;

    @Inject
    private Clock clock;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof PhaseChanged;
    }

    @Override
    public Doing doing() {
        return Doing.FACILITATING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        PhaseChanged moved = (PhaseChanged) event;
        boolean back = moved.from().compareTo(moved.to()) > 0;
        return switch (moved.to()) {
            case PLANNED -> "shut the doors again";
            case GATHERING -> moved.from() == Phase.PLANNED ? "opened the doors" : "went back to gathering";
            case VOTING ->
                !back
                        ? "opened voting"
                        : anotherRound(moved) ? "opened another round of voting" : "went back to voting";
            case DISCUSSING -> back ? "reopened the session" : "revealed the dots";
            case CLOSED -> "closed the session";
            case PUBLISHED -> "published the record";
        };
    }

    private static boolean anotherRound(PhaseChanged moved) {
        return !Objects.equals(moved.round(), moved.before());
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        PhaseChanged moved = (PhaseChanged) event;
        Since found = since.unless("The session has moved on since.", PhaseChanged.class::isInstance);
        if (moved.to() == Phase.DISCUSSING) {
            found = found.unless("A topic has been started since.", TopicStarted.class::isInstance);
        }
        if (anotherRound(moved)) {
            found = found.unless(
                    "Dots have been given since.", later -> later instanceof DotCast || later instanceof DotTakenBack);
        }
        return found.reason();
    }

    @Override
    public void lock(UUID session, SessionEvent event) {
        rounds.lockedLatest(session);
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        PhaseChanged moved = (PhaseChanged) event;
        Room room = sessions.room(command.caller(), command.session());
        Session session = room.session();
        session.backTo(moved.from(), moved.to(), clock.instant());
        BoardView.Round stood = view(session);
        rounds.asBefore(session.id(), moved.before());
        timetable.arrange(session, room.chapter());
        if (moved.from() == Phase.DISCUSSING) {
            topics.running(session.id())
                    .ifPresent(running -> cycle.expect(
                            session.id(),
                            running.clock(),
                            room.chapter().customs().settleSeconds()));
        }
        return () -> new PhaseChanged(
                moved.to(),
                moved.from(),
                view(session),
                rounds.voted(session.id()),
                rounds.latest(session.id())
                        .filter(VotingRound::revealed)
                        .map(rounds::counts)
                        .orElse(Map.of()),
                stood,
                timetable.publication(session));
    }

    private BoardView.Round view(Session session) {
        return rounds.latest(session.id()).map(VotingRound::view).orElse(null);
    }
}
