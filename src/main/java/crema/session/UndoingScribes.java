package crema.session;

import crema.session.SessionEvent.ScribeNamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that somebody was named a scribe, or is one no longer. */
@ApplicationScoped
class UndoingScribes implements Inverse {

    @Inject
    private NamedScribes scribes;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof ScribeNamed;
    }

    @Override
    public Doing doing() {
        return Doing.FACILITATING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        return ((ScribeNamed) event).may() ? "let somebody write notes" : "let somebody write no longer";
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        UUID person = ((ScribeNamed) event).person();
        return since.unless(
                        "That was decided anew since.",
                        later -> later instanceof ScribeNamed named
                                && named.person().equals(person))
                .reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        ScribeNamed named = (ScribeNamed) event;
        if (named.may()) {
            scribes.remove(command.session(), named.person());
        } else {
            scribes.add(command.session(), named.person());
        }
        return () -> new ScribeNamed(named.person(), !named.may());
    }
}
