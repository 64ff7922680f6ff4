package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.SessionEvent.DotCast;
import crema.session.SessionEvent.DotTakenBack;
import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyEdited;
import crema.session.SessionEvent.EpiphanyRemoved;
import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.PhaseKept;
import crema.session.SessionEvent.Tally;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be undone, event by event, after whatever else has happened since. */
class HindranceTest {

    private static final UUID TEA = UUID.randomUUID();
    private static final UUID COFFEE = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-12T19:00:00Z");
    private static final BoardView.Timebox BOX = new BoardView.Timebox(1, NOW, NOW.plusSeconds(420), null);
    private static final Course STOOD = Happenings.WAITING;

    private static final String MOVED = "The session has moved on since.";
    private static final String WENT_ON = "The room has gone on since.";
    private static final String NOTE = "Somebody has written a note there since.";
    private static final String GONE = "It has been removed since.";
    private static final String WORDED = "It has been worded anew since.";
    private static final String DOTS = "Dots have been given since.";
    private static final String LINE_CHANGED = "That line has been changed since.";
    private static final String EPIPHANY_CHANGED = "That epiphany has been changed since.";

    /** What may come later, by a short name; capital letters are about the other thing of its kind. */
    private static final Map<String, SessionEvent> LATER = new LinkedHashMap<>();

    static {
        LATER.put("phase", new PhaseChanged(Phase.DISCUSSING, Phase.CLOSED, null, 0, Map.of(), null, null));
        LATER.put("phase kept", new PhaseKept(Phase.VOTING));
        LATER.put("facilitator", new FacilitatorChanged(OTHER, null));
        LATER.put("scribe named", new SessionEvent.ScribeNamed(OTHER, true));
        LATER.put("dot", new DotCast(new Tally(TEA, OTHER, 1, 1, 3, 1, false)));
        LATER.put("dot back", new DotTakenBack(new Tally(TEA, OTHER, 1, 1, 3, 1, false)));
        about(TEA, "").forEach(LATER::put);
        about(COFFEE, "other ").forEach(LATER::put);
    }

    private static Map<String, SessionEvent> about(UUID topic, String which) {
        UUID line = topic == TEA ? LINE : OTHER;
        Map<String, SessionEvent> all = new LinkedHashMap<>();
        all.put(which + "added", new TopicAdded(topic, "Tea", "", OTHER));
        all.put(which + "edited", new TopicEdited(topic, "Tea?", "", "Tea", ""));
        all.put(which + "removed", new TopicRemoved(topic, "Tea", "", OTHER, Map.of(), 0));
        all.put(which + "started", new TopicStarted(topic, OTHER, BOX, false, 0L, STOOD, List.of()));
        all.put(which + "more time", new TimeboxAdded(topic, BOX, 420, BOX, STOOD));
        all.put(which + "finished", new TopicFinished(topic, 420, NOW, BOX, STOOD));
        all.put(which + "put back", new SessionEvent.TopicPutBack(topic, false, 9, BOX, STOOD));
        all.put(which + "paused", new SessionEvent.TimeboxPaused(topic, BOX, STOOD));
        all.put(which + "resumed", new SessionEvent.TimeboxResumed(topic, BOX, BOX, STOOD));
        all.put(which + "note", new NoteWritten(topic, line, "Keeps", 0, null));
        all.put(which + "note edited", new NoteEdited(topic, line, "Spoils", 0, "Keeps", 0, List.of()));
        all.put(which + "note struck", new SessionEvent.NoteStruck(topic, line, true));
        all.put(which + "note removed", new NoteRemoved(topic, line, "Spoils", 0, null));
        all.put(which + "list", new SessionEvent.NotesWritten(topic, lines(line), null));
        all.put(which + "list removed", new SessionEvent.NotesRemoved(topic, lines(line), null));
        all.put(which + "list moved", new SessionEvent.NotesMoved(topic, List.of(line), null, null));
        all.put(which + "epiphany", new EpiphanyAdded(line, "Less", 0, null));
        all.put(which + "epiphany edited", new EpiphanyEdited(line, "More", 0, "Less", 0));
        all.put(which + "epiphany removed", new EpiphanyRemoved(line, "More", 0, null));
        return all;
    }

    private static List<BoardView.Line> lines(UUID line) {
        return List.of(new BoardView.Line(line, "Keeps", 0, false));
    }

    private final Inverses inverses = new Inverses(List.of(
            new UndoingPhases(),
            new UndoingHandovers(),
            new UndoingTurns(),
            new UndoingTopics(),
            new UndoingNotes(),
            new UndoingLists(),
            new UndoingScribes(),
            new UndoingEpiphanies()));

    /** Each event, and all that stands in its way; whatever else comes later does not. */
    static Stream<Arguments> hindrances() {
        BoardView.Round hidden = Happenings.HIDDEN;
        BoardView.Round revealed = Happenings.REVEALED;
        return Stream.of(
                row(
                        new PhaseChanged(Phase.PLANNED, Phase.GATHERING, null, 0, Map.of(), null, null),
                        Map.of("phase", MOVED)),
                row(
                        new PhaseChanged(Phase.GATHERING, Phase.VOTING, hidden, 0, Map.of(), null, null),
                        Map.of("phase", MOVED, "dot", DOTS, "dot back", DOTS)),
                row(
                        new PhaseChanged(Phase.VOTING, Phase.GATHERING, hidden, 0, Map.of(), hidden, null),
                        Map.of("phase", MOVED)),
                row(
                        new PhaseChanged(Phase.VOTING, Phase.DISCUSSING, revealed, 0, Map.of(), hidden, null),
                        Map.of(
                                "phase",
                                MOVED,
                                "dot",
                                DOTS,
                                "dot back",
                                DOTS,
                                "started",
                                "A topic has been started since.",
                                "other started",
                                "A topic has been started since.")),
                row(new FacilitatorChanged(OTHER, null), Map.of("facilitator", "Somebody else facilitates by now.")),
                row(
                        LATER.get("added"),
                        Map.of(
                                "phase",
                                "The session is closed; its topics stay.",
                                "edited",
                                WORDED,
                                "removed",
                                GONE,
                                "started",
                                "It has been started since.",
                                "note",
                                NOTE,
                                "list",
                                NOTE)),
                row(LATER.get("edited"), Map.of("edited", WORDED, "removed", GONE)),
                row(LATER.get("removed"), Map.of("removed", GONE)),
                row(LATER.get("started"), turns(Map.of("note", NOTE, "list", NOTE))),
                row(LATER.get("more time"), turns(Map.of())),
                row(LATER.get("finished"), turns(Map.of())),
                row(LATER.get("put back"), turns(Map.of())),
                row(LATER.get("paused"), turns(Map.of())),
                row(LATER.get("resumed"), turns(Map.of())),
                row(LATER.get("note"), line()),
                row(LATER.get("note edited"), line()),
                row(LATER.get("note struck"), line()),
                row(LATER.get("note removed"), line()),
                row(LATER.get("list"), lines()),
                row(LATER.get("list removed"), lines()),
                row(LATER.get("list moved"), lines()),
                row(LATER.get("scribe named"), Map.of("scribe named", "That was decided anew since.")),
                row(LATER.get("epiphany"), epiphany()),
                row(LATER.get("epiphany edited"), epiphany()),
                row(LATER.get("epiphany removed"), epiphany()));
    }

    private static Arguments row(SessionEvent event, Map<String, String> hindrances) {
        return Arguments.of(event, hindrances);
    }

    private static Map<String, String> turns(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put("phase", MOVED);
        for (String which : List.of("", "other ")) {
            List.of("started", "more time", "finished", "put back", "paused", "resumed")
                    .forEach(turn -> all.put(which + turn, WENT_ON));
        }
        return all;
    }

    private static Map<String, String> line() {
        return Map.of(
                "note", LINE_CHANGED,
                "note edited", LINE_CHANGED,
                "note struck", LINE_CHANGED,
                "note removed", LINE_CHANGED,
                "removed", "Its topic has been removed since.");
    }

    private static Map<String, String> lines() {
        Map<String, String> all = new LinkedHashMap<>();
        List.of("note", "note edited", "note struck", "note removed", "list", "list removed", "list moved")
                .forEach(later -> all.put(later, "One of those lines has been changed since."));
        all.put("removed", "Its topic has been removed since.");
        return all;
    }

    private static Map<String, String> epiphany() {
        return Map.of(
                "epiphany", EPIPHANY_CHANGED,
                "epiphany edited", EPIPHANY_CHANGED,
                "epiphany removed", EPIPHANY_CHANGED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hindrances")
    void whatTouchedTheSameThingStandsInTheWayAndNothingElse(SessionEvent event, Map<String, String> hindrances) {
        Map<String, String> found = new LinkedHashMap<>();
        LATER.forEach((name, later) -> hindrance(event, later).forEach(reason -> found.put(name, reason)));

        assertThat(found).isEqualTo(hindrances);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hindrances")
    void whatCameLaterAndWasUndoneStandsInNobodysWay(SessionEvent event, Map<String, String> hindrances) {
        LATER.values().forEach(later -> assertThat(hindrance(
                        event, later, new SessionEvent.Undone(2, "that", false, List.of(new PhaseKept(Phase.VOTING)))))
                .isEmpty());
    }

    @Test
    void everyEventThatPeopleUndoIsTried() {
        assertThat(hindrances().map(row -> row.get()[0].getClass()).distinct().count())
                .as("add the new event to the table")
                .isEqualTo(Happenings.ALL.stream()
                        .filter(event -> inverses.undoable(new Step(1, null, List.of(event))))
                        .map(Object::getClass)
                        .filter(type -> !type.getSimpleName().endsWith("Restored") && type != SessionEvent.Undone.class)
                        .distinct()
                        .count());
    }

    private List<String> hindrance(SessionEvent... events) {
        List<Recorded> recorded = new ArrayList<>();
        for (SessionEvent event : events) {
            recorded.add(new Recorded(TEA, recorded.size() + 1, OTHER, null, event));
        }
        Past past = Pasts.of(recorded);
        return inverses.hindrance(past, past.step(1).orElseThrow()).stream().toList();
    }
}
