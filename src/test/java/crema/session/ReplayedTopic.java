package crema.session;

import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteStruck;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesMoved;
import crema.session.SessionEvent.NotesRemoved;
import crema.session.SessionEvent.NotesWritten;
import crema.session.SessionEvent.OffRecordSwitched;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TimeboxPaused;
import crema.session.SessionEvent.TimeboxResumed;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicPutBack;
import crema.session.SessionEvent.TopicRestored;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TurnRestored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A topic as the events so far tell it. */
final class ReplayedTopic {

    private final UUID id;
    private final ReplayedLines notes = new ReplayedLines();
    private final Map<Integer, Map<UUID, Integer>> dotsOf = new TreeMap<>();
    private BoardCard card;
    private Map<UUID, Integer> dots = new HashMap<>();
    private int round;
    private String title;
    private String description;
    private boolean offRecord;
    private String column = "to-discuss";
    private int place = Integer.MAX_VALUE;
    private long seconds;
    private BoardView.Timebox timebox;

    ReplayedTopic(BoardCard card) {
        id = card.id();
        become(card);
    }

    /** Merged with others, or one of them again. */
    ReplayedTopic become(BoardCard next) {
        card = next;
        title = next.title();
        description = next.description();
        offRecord = next.offRecord();
        return this;
    }

    /** What lies on it is told anew. */
    ReplayedTopic lay(List<Regrouping.RoundDots> dots) {
        dotsOf.clear();
        dots.stream().filter(lying -> card.holds(lying.topic())).forEach(lying -> dotsOf.computeIfAbsent(
                        lying.round(), none -> new HashMap<>())
                .merge(lying.voter(), lying.dots(), Integer::sum));
        return this;
    }

    void start(TopicStarted event, int nextPlace) {
        place = place == Integer.MAX_VALUE ? nextPlace : place;
        column = "discussing";
        timebox = event.timebox();
        seconds = event.seconds() == null ? seconds : event.seconds();
    }

    /** It was removed, and is back with the dots that were still free; whose those of earlier rounds are is not told. */
    ReplayedTopic again(int number, TopicRestored event) {
        in(number);
        dots.clear();
        event.dots().forEach((voter, count) -> dots.put(UUID.fromString(voter), count));
        if (!earlier().equals(event.earlier())) {
            dotsOf.keySet().removeIf(earlier -> earlier < number);
            event.earlier()
                    .forEach(
                            result -> dotsOf.put(result.round(), new HashMap<>(Map.of(new UUID(0, 0), result.dots()))));
        }
        return this;
    }

    void putBack(TopicPutBack event) {
        column = event.again() ? "discussed" : "to-discuss";
        place = event.again() ? place : Integer.MAX_VALUE;
        timebox = null;
        seconds = event.seconds();
    }

    /** What is about another topic changes nothing here. */
    void happen(SessionEvent what) {
        if (what instanceof TopicEdited e && e.topic().equals(id)) {
            title = e.title();
            description = e.description();
        } else if (what instanceof OffRecordSwitched e && e.topic().equals(id)) {
            offRecord = e.off();
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
        } else if (what instanceof TurnRestored e && e.topic().equals(id)) {
            column = e.now().column();
            place = Optional.ofNullable(e.now().place()).orElse(Integer.MAX_VALUE);
            timebox = e.now().running();
            seconds = e.now().seconds();
        } else {
            scribe(what);
        }
    }

    private void scribe(SessionEvent what) {
        if (what instanceof NoteWritten e && e.topic().equals(id)) {
            notes.below(e.after(), new BoardView.Line(e.note(), e.text(), e.depth(), false));
        } else if (what instanceof NotesWritten e && e.topic().equals(id)) {
            UUID above = e.after();
            for (BoardView.Line line : e.notes()) {
                notes.below(above, line);
                above = line.id();
            }
        } else if (what instanceof NotesRemoved e && e.topic().equals(id)) {
            e.notes().forEach(line -> notes.remove(line.id()));
        } else if (what instanceof NotesMoved e && e.topic().equals(id)) {
            notes.move(e.notes(), e.after());
        } else if (what instanceof NoteEdited e && e.topic().equals(id)) {
            notes.edit(e.note(), e.text(), e.depth(), e.below());
        } else if (what instanceof NoteStruck e && e.topic().equals(id)) {
            notes.strike(e.note(), e.struck());
        } else if (what instanceof NoteRemoved e && e.topic().equals(id)) {
            notes.remove(e.note());
        }
    }

    void count(UUID voter, int more) {
        dots.merge(voter, more, Integer::sum);
        dots.remove(voter, 0);
    }

    /** The same of any round. */
    void count(Regrouping.RoundDots lying, int more) {
        Map<UUID, Integer> then = dotsOf.computeIfAbsent(lying.round(), none -> new HashMap<>());
        then.merge(lying.voter(), more, Integer::sum);
        then.remove(lying.voter(), 0);
    }

    /** Each round has dots of its own. */
    ReplayedTopic in(int number) {
        round = number;
        dots = dotsOf.computeIfAbsent(round, none -> new HashMap<>());
        return this;
    }

    boolean holds(UUID topic) {
        return card.holds(topic);
    }

    /** What a round gave it. */
    int result(int number) {
        return sum(dotsOf.getOrDefault(number, Map.of()));
    }

    long proposed() {
        return card.proposedAs();
    }

    int dots() {
        return sum(dots);
    }

    private static int sum(Map<UUID, Integer> dots) {
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
                reader.equals(card.author()),
                started ? authors(names) : null,
                card.proposedAs(),
                seconds,
                timebox,
                notes.all(),
                offRecord,
                card.originals().stream()
                        .map(original -> new BoardView.Original(original.id(), original.title()))
                        .toList(),
                earlier());
    }

    private List<BoardView.Result> earlier() {
        return dotsOf.keySet().stream()
                .filter(number -> number < round && result(number) > 0)
                .map(number -> new BoardView.Result(number, result(number)))
                .toList();
    }

    private String authors(Function<UUID, String> names) {
        String all = card.topics().stream()
                .map(BoardCard::author)
                .filter(Objects::nonNull)
                .map(names)
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
