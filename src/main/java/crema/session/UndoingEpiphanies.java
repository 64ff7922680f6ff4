package crema.session;

import crema.session.SessionEvent.EpiphanyEdited;
import crema.session.SessionEvent.EpiphanyRemoved;
import crema.session.SessionEvent.EpiphanyRestored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that an epiphany was kept, changed or removed. */
@ApplicationScoped
class UndoingEpiphanies implements Inverse {

    @Inject
    private Topics topics;

    @Inject
    private Removing removing;

    @Inject
    private Clock clock;

    @Override
    public boolean knows(SessionEvent event) {
        return Worded.isEpiphany(event);
    }

    @Override
    public Doing doing() {
        return Doing.REALIZING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        String did =
                event instanceof EpiphanyEdited ? "changed" : event instanceof EpiphanyRemoved ? "removed" : "kept";
        return did + " the epiphany " + Inverse.quoted(Worded.of(event).text());
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        UUID epiphany = Worded.of(event).line();
        return since.unless(
                        "That epiphany has been changed since.",
                        later -> knows(later) && Worded.of(later).line().equals(epiphany))
                .reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        UUID session = command.session();
        Worded line = Worded.of(event);
        if (event instanceof EpiphanyRemoved) {
            Epiphany epiphany = removing.restoreEpiphany(session, line.line());
            return () -> new EpiphanyRestored(
                    epiphany.id(), epiphany.text(), epiphany.depth(), above(session, epiphany.id()), epiphany.note());
        }
        Epiphany epiphany = topics.epiphany(session, line.line());
        epiphany.requireAs(line.text(), line.depth());
        if (event instanceof EpiphanyEdited edited) {
            epiphany.write(edited.textBefore(), edited.depthBefore());
            return () ->
                    new EpiphanyEdited(epiphany.id(), epiphany.text(), epiphany.depth(), edited.text(), edited.depth());
        }
        epiphany.remove(clock.instant());
        return () -> new EpiphanyRemoved(epiphany.id(), epiphany.text(), epiphany.depth(), epiphany.note());
    }

    /** The epiphany above it, as of now; null at the top. */
    private UUID above(UUID session, UUID id) {
        List<UUID> ids = topics.epiphanies(session);
        int index = ids.indexOf(id);
        return index == 0 ? null : ids.get(index - 1);
    }
}
