package crema.session;

import crema.session.SessionEvent.PersonAdded;
import crema.session.SessionEvent.PersonRemoved;
import crema.session.SessionEvent.PersonReturned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that somebody was named or taken off. */
@ApplicationScoped
class UndoingPeople implements Inverse {

    @Inject
    private Departures departures;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof PersonAdded || event instanceof PersonRemoved || event instanceof PersonReturned;
    }

    @Override
    public Doing doing() {
        return Doing.FACILITATING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        if (event instanceof PersonAdded) {
            return "added somebody without a phone";
        }
        return event instanceof PersonRemoved ? "removed somebody" : "let somebody in again";
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        UUID person = person(event);
        return since.unless(
                        "They have come or gone since.",
                        later -> knows(later) && person(later).equals(person))
                .reason();
    }

    @Override
    public void lockVoters(UUID session, SessionEvent event) {
        departures.lock(session, person(event));
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        return event instanceof PersonRemoved removed
                ? departures.comeBack(command.session(), removed.person(), removed)
                : departures.leave(command.session(), person(event));
    }

    private static UUID person(SessionEvent event) {
        if (event instanceof PersonAdded added) {
            return added.person();
        }
        return event instanceof PersonRemoved removed ? removed.person() : ((PersonReturned) event).person();
    }
}
