package crema.session;

import crema.session.SessionEvent.ScribeChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that somebody took over the notes; whoever has taken over since, by typing, goes on. */
@ApplicationScoped
class UndoingTakeovers implements Inverse {

    @Inject
    private Scribes scribes;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof ScribeChanged;
    }

    @Override
    public Doing doing() {
        return Doing.SCRIBING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        return "took over the notes";
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        return since.unless("Somebody else takes the notes by now.", ScribeChanged.class::isInstance)
                .reason();
    }

    /** Under the clock, as everything about scribes. */
    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        return () -> scribes.back(command.session(), (ScribeChanged) event);
    }
}
