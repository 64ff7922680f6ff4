package crema.session;

import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TimeboxPaused;
import crema.session.SessionEvent.TimeboxResumed;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicPutBack;
import crema.session.SessionEvent.TopicStarted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A topic as the events so far tell it. */
final class ReplayedTopic {

    private final UUID id;
    private final UUID author;
    private final ReplayedLines notes = new ReplayedLines();
    private final Map<UUID, Integer> dots = new HashMap<>();
    private String title;
    private String description;
    private String column = "to-discuss";
    private int place = Integer.MAX_VALUE;
    private long seconds;
    private BoardView.Timebox timebox;

    ReplayedTopic(TopicAdded added) {
        id = added.topic();
        author = added.author();
        title = added.title();
        description = added.description();
    }

    /** @return how many topics have been started so far, this one with them */
    int start(TopicStarted event, int startedBefore) {
        boolean first = place == Integer.MAX_VALUE;
        place = first ? startedBefore + 1 : place;
        column = "discussing";
        timebox = event.timebox();
        seconds = event.seconds() == null ? seconds : event.seconds();
        return first ? place : startedBefore;
    }

    /** @return how many topics have been started so far, this one not with them where it had not been discussed before */
    int putBack(TopicPutBack event, int startedBefore) {
        column = event.again() ? "discussed" : "to-discuss";
        place = event.again() ? place : Integer.MAX_VALUE;
        timebox = null;
        seconds = event.seconds();
        return event.again() ? startedBefore : startedBefore - 1;
    }

    /** What is about another topic changes nothing here. */
    void happen(SessionEvent what) {
        if (what instanceof TopicEdited e && e.topic().equals(id)) {
            title = e.title();
            description = e.description();
        } else if (what instanceof TimeboxAdded e && e.topic().equals(id)) {
            timebox = e.timebox();
            seconds = e.seconds();
        } else if (what instanceof TimeboxPaused e && e.topic().equals(id)) {
            timebox = e.timebox();
        } else if (what instanceof TimeboxResumed e && e.topic().equals(id)) {
            timebox = e.timebox();
        } else if (what instanceof TopicFinished e && e.topic().equals(id)) {
            column = "discussed";
            timebox = null;
            seconds = e.seconds();
        } else {
            scribe(what);
        }
    }

    private void scribe(SessionEvent what) {
        if (what instanceof NoteWritten e && e.topic().equals(id)) {
            notes.below(e.after(), new BoardView.Line(e.note(), e.text(), e.depth()));
        } else if (what instanceof NoteEdited e && e.topic().equals(id)) {
            notes.edit(new BoardView.Line(e.note(), e.text(), e.depth()));
        } else if (what instanceof NoteRemoved e && e.topic().equals(id)) {
            notes.remove(e.note());
        }
    }

    void count(UUID voter, int more) {
        dots.merge(voter, more, Integer::sum);
        dots.remove(voter, 0);
    }

    void forgetDots() {
        dots.clear();
    }

    int dots() {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    int place() {
        return place;
    }

    BoardView.Card card(UUID reader, boolean hidden, Function<UUID, String> names) {
        boolean started = place < Integer.MAX_VALUE;
        return new BoardView.Card(
                id,
                title,
                description,
                column,
                hidden ? null : Integer.valueOf(dots()),
                dots.getOrDefault(reader, 0),
                reader.equals(author),
                started ? Optional.ofNullable(author).map(names).orElse(null) : null,
                seconds,
                timebox,
                notes.all());
    }
}
