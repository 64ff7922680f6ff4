package crema.session;

import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesMoved;
import crema.session.SessionEvent.NotesRemoved;
import crema.session.SessionEvent.NotesWritten;
import crema.session.SessionEvent.TopicRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Undoes that a list was pasted, and that lines went elsewhere. */
@ApplicationScoped
class UndoingLists implements Inverse {

    @Inject
    private Topics topics;

    @Inject
    private Removing removing;

    @Inject
    private Clock clock;

    @Override
    public boolean knows(SessionEvent event) {
        return event instanceof NotesWritten || event instanceof NotesRemoved || event instanceof NotesMoved;
    }

    @Override
    public Doing doing() {
        return Doing.SCRIBING;
    }

    @Override
    public String told(SessionEvent event, Map<UUID, String> titles) {
        int lines = notes(event).size();
        String many = lines == 1 ? "a line" : lines + " lines";
        if (event instanceof NotesMoved) {
            return "moved " + many;
        }
        return (event instanceof NotesWritten ? "wrote " : "removed ") + many;
    }

    @Override
    public Optional<String> hindrance(SessionEvent event, Since since) {
        List<UUID> notes = notes(event);
        return since.unless(
                        "Its topic has been removed since.",
                        later -> later instanceof TopicRemoved removed
                                && removed.topic().equals(topic(event)))
                .unless("One of those lines has been changed since.", later -> touches(later, notes))
                .unless("Somebody has written among those lines since.", later -> isAmong(later, notes))
                .reason();
    }

    private boolean touches(SessionEvent later, List<UUID> notes) {
        return Worded.isNote(later) && notes.contains(Worded.of(later).line())
                || knows(later) && notes(later).stream().anyMatch(notes::contains);
    }

    /** Then they would not stand together any more. */
    private static boolean isAmong(SessionEvent later, List<UUID> notes) {
        return Optional.ofNullable(above(later)).filter(notes::contains).isPresent();
    }

    /** The line that something went below; null: none. */
    private static UUID above(SessionEvent event) {
        if (event instanceof NoteWritten written) {
            return written.after();
        } else if (event instanceof NotesWritten list) {
            return list.after();
        }
        return event instanceof NotesMoved moved ? moved.after() : null;
    }

    @Override
    public Supplier<SessionEvent> undo(Command command, SessionEvent event) {
        UUID topic = topic(event);
        topics.locked(command.session(), topic).requireOnRecord();
        if (event instanceof NotesMoved moved) {
            return back(topic, moved);
        }
        return event instanceof NotesWritten written ? away(topic, written) : again(topic, (NotesRemoved) event);
    }

    private Supplier<SessionEvent> back(UUID topic, NotesMoved moved) {
        NoteOrder order = topics.order(topic);
        List<Note> moving = order.notes().stream()
                .filter(note -> moved.notes().contains(note.id()))
                .toList();
        UUID there = order.above(moved.notes().get(0));
        order.move(
                moving,
                moved.afterBefore() == null
                        ? new Scribing.Position.First()
                        : new Scribing.Position.After(moved.afterBefore()));
        return () -> new NotesMoved(
                topic, moved.notes(), topics.order(topic).above(moved.notes().get(0)), there);
    }

    private Supplier<SessionEvent> away(UUID topic, NotesWritten written) {
        UUID above = topics.order(topic).above(written.notes().get(0).id());
        List<Note> notes = written.notes().stream()
                .map(line -> topics.note(topic, line.id()))
                .toList();
        for (int i = 0; i < notes.size(); i++) {
            notes.get(i).requireAs(written.notes().get(i).text());
            notes.get(i).remove(clock.instant());
        }
        return () -> new NotesRemoved(topic, notes.stream().map(Note::view).toList(), above);
    }

    private Supplier<SessionEvent> again(UUID topic, NotesRemoved removed) {
        List<Note> notes = removed.notes().stream()
                .map(line -> removing.restoreNote(topic, line.id()))
                .toList();
        return () -> new NotesWritten(
                topic,
                notes.stream().map(Note::view).toList(),
                topics.order(topic).above(notes.get(0).id()));
    }

    private static UUID topic(SessionEvent event) {
        if (event instanceof NotesWritten written) {
            return written.topic();
        }
        return event instanceof NotesMoved moved ? moved.topic() : ((NotesRemoved) event).topic();
    }

    private static List<UUID> notes(SessionEvent event) {
        if (event instanceof NotesMoved moved) {
            return moved.notes();
        }
        List<BoardView.Line> lines =
                event instanceof NotesWritten written ? written.notes() : ((NotesRemoved) event).notes();
        return lines.stream().map(BoardView.Line::id).toList();
    }
}
