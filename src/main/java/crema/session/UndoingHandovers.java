package crema.session;

import crema.session.SessionEvent.FacilitatorChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that somebody else runs the session. */
@ApplicationScoped
class UndoingHandovers implements Inverse {

    private static final String SINCE = "Somebody else facilitates by now.";

    @Inject
    private Sessions sessions;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof FacilitatorChanged;
    }

    @Override
    public Doing doing() {
        return Doing.FACILITATING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        return "changed who facilitates";
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        return since.unless(SINCE, FacilitatorChanged.class::isInstance).reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        FacilitatorChanged changed = (FacilitatorChanged) event;
        Session session = sessions.locked(command.session());
        if (!Objects.equals(session.facilitator().orElse(null), changed.facilitator())) {
            throw Undoing.refused(SINCE);
        }
        session.facilitatedBy(changed.before());
        return () -> new FacilitatorChanged(changed.before(), changed.facilitator());
    }
}
