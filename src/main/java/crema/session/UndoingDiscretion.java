package crema.session;

import crema.session.SessionEvent.OffRecordSwitched;
import crema.session.SessionEvent.TopicRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that a topic went off the record, or on it again. */
@ApplicationScoped
class UndoingDiscretion implements Inverse {

    @Inject
    private Topics topics;

    @Inject
    private Merges merges;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof OffRecordSwitched;
    }

    @Override
    public Doing doing() {
        return Doing.PROPOSING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        OffRecordSwitched switched = (OffRecordSwitched) event;
        String title = Inverse.quoted(titles.getOrDefault(switched.topic(), ""));
        return switched.off() ? "took " + title + " off the record" : "put " + title + " on the record";
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        UUID topic = ((OffRecordSwitched) event).topic();
        return since.unless(
                        "It went off the record since, or on it again.",
                        later -> later instanceof OffRecordSwitched switched
                                && switched.topic().equals(topic))
                .unless("It has been merged or split since.", later -> Regrouping.touched(later, topic))
                .unless(
                        "It has been removed since.",
                        later -> later instanceof TopicRemoved removed
                                && removed.topic().equals(topic))
                .unless("Somebody has written a note there since.", later -> UndoingNotes.writes(later, topic))
                .reason();
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        OffRecordSwitched did = (OffRecordSwitched) event;
        merges.keepOffRecord(topics.locked(command.session(), did.topic()), !did.off());
        return () -> new OffRecordSwitched(did.topic(), !did.off());
    }
}
