package crema.session;

import crema.session.SessionEvent.JoinCodeChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that the code at the door was made anew or locked. */
@ApplicationScoped
class UndoingJoinCodes implements Inverse {

    @Inject
    private Sessions sessions;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof JoinCodeChanged;
    }

    @Override
    public Doing doing() {
        return Doing.FACILITATING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        return "changed the code at the door";
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        return since.unless("The code at the door has been changed since.", JoinCodeChanged.class::isInstance)
                .reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        JoinCodeChanged changed = (JoinCodeChanged) event;
        Session session = sessions.locked(command.session());
        String code = session.joinCode();
        boolean locked = session.joinLocked();
        session.admitBy(changed.codeBefore(), changed.lockedBefore());
        return () -> new JoinCodeChanged(changed.lockedBefore(), code, locked);
    }
}
