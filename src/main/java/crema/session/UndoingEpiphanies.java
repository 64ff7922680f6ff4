package crema.session;

import crema.session.SessionEvent.EpiphanyAdded;
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
        return event instanceof EpiphanyAdded
                || event instanceof EpiphanyEdited
                || event instanceof EpiphanyRemoved
                || event instanceof EpiphanyRestored;
    }

    @Override
    public Doing doing() {
        return Doing.REALIZING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        if (event instanceof EpiphanyEdited edited) {
            return "changed the epiphany " + Inverse.quoted(edited.text());
        } else if (event instanceof EpiphanyRemoved removed) {
            return "removed the epiphany " + Inverse.quoted(removed.text());
        }
        return "kept the epiphany " + Inverse.quoted(text(event));
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        UUID epiphany = epiphany(event);
        return since.unless(
                        "That epiphany has been changed since.",
                        later -> knows(later) && epiphany(later).equals(epiphany))
                .reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        UUID session = command.session();
        if (event instanceof EpiphanyRemoved removed) {
            Epiphany epiphany = removing.restoreEpiphany(session, removed.epiphany());
            return () -> new EpiphanyRestored(
                    epiphany.id(), epiphany.text(), epiphany.depth(), above(session, epiphany.id()), epiphany.note());
        }
        Epiphany epiphany = topics.epiphany(session, epiphany(event));
        epiphany.requireAs(text(event), depth(event));
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

    private static UUID epiphany(SessionEvent event) {
        if (event instanceof EpiphanyAdded added) {
            return added.epiphany();
        } else if (event instanceof EpiphanyEdited edited) {
            return edited.epiphany();
        } else if (event instanceof EpiphanyRemoved removed) {
            return removed.epiphany();
        }
        return ((EpiphanyRestored) event).epiphany();
    }

    private static String text(SessionEvent event) {
        if (event instanceof EpiphanyAdded added) {
            return added.text();
        }
        return event instanceof EpiphanyEdited edited ? edited.text() : ((EpiphanyRestored) event).text();
    }

    private static int depth(SessionEvent event) {
        if (event instanceof EpiphanyAdded added) {
            return added.depth();
        }
        return event instanceof EpiphanyEdited edited ? edited.depth() : ((EpiphanyRestored) event).depth();
    }
}
