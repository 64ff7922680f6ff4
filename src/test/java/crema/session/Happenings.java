package crema.session;

import crema.session.SessionEvent.DotCast;
import crema.session.SessionEvent.DotTakenBack;
import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyEdited;
import crema.session.SessionEvent.EpiphanyRemoved;
import crema.session.SessionEvent.EpiphanyRestored;
import crema.session.SessionEvent.FacilitatorChanged;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteRemoved;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.NotesMoved;
import crema.session.SessionEvent.NotesRemoved;
import crema.session.SessionEvent.NotesWritten;
import crema.session.SessionEvent.OffRecordSwitched;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.PhaseKept;
import crema.session.SessionEvent.Tally;
import crema.session.SessionEvent.ThumbGiven;
import crema.session.SessionEvent.TimeIsUp;
import crema.session.SessionEvent.TimeboxAdded;
import crema.session.SessionEvent.TimeboxPaused;
import crema.session.SessionEvent.TimeboxResumed;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicFinished;
import crema.session.SessionEvent.TopicPutBack;
import crema.session.SessionEvent.TopicRemoved;
import crema.session.SessionEvent.TopicRestored;
import crema.session.SessionEvent.TopicSplit;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.TopicsMerged;
import crema.session.SessionEvent.TurnRestored;
import crema.session.SessionEvent.Undone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Each kind of event at least once, full and with everything absent that may be absent. */
public final class Happenings {

    public static final UUID TOPIC = UUID.fromString("01957f00-0000-7000-8000-000000000001");
    public static final UUID LINE = UUID.fromString("01957f00-0000-7000-8000-000000000002");
    public static final UUID ABOVE = UUID.fromString("01957f00-0000-7000-8000-000000000003");
    public static final UUID INES = UUID.fromString("01957f00-0000-7000-8000-000000000004");
    public static final UUID JOAO = UUID.fromString("01957f00-0000-7000-8000-000000000005");

    private static final Instant START = Instant.parse("2026-03-12T19:00:00Z");
    public static final BoardView.Timebox TIMEBOX = new BoardView.Timebox(1, START, START.plusSeconds(420), null);
    public static final BoardView.Timebox PAUSED =
            new BoardView.Timebox(1, START, START.plusSeconds(420), START.plusSeconds(60));
    public static final Course WAITING = new Course("to-discuss", null, false, List.of());
    public static final Course RUNNING = new Course(
            "discussing",
            1,
            true,
            List.of(
                    new Course.Stretch(1, START, START.plusSeconds(420), START.plusSeconds(400), null),
                    new Course.Stretch(2, START.plusSeconds(400), START.plusSeconds(700), null, null)));
    public static final BoardView.Round HIDDEN = new BoardView.Round(1, 4, 3, false);
    public static final BoardView.Round REVEALED = new BoardView.Round(1, 4, 3, true);
    public static final BoardView.Round SECOND = new BoardView.Round(2, 4, 3, false);

    private static final BoardCard TEA = new BoardCard(TOPIC, "Tea", "Green", INES, false, 3, List.of());
    private static final BoardCard COFFEE = new BoardCard(LINE, "Coffee", "", JOAO, true, 5, List.of());
    public static final Regrouping MERGE = new Regrouping(
            List.of(TEA, COFFEE),
            List.of(TEA.with(COFFEE, ABOVE)),
            HIDDEN,
            List.of(new Regrouping.RoundDots(TOPIC, INES, 1, 2), new Regrouping.RoundDots(LINE, JOAO, 1, 1)));

    public static final List<SessionEvent> ALL = List.of(
            new PhaseChanged(Phase.PLANNED, Phase.GATHERING, null, 0, Map.of(), null, null),
            new PhaseChanged(Phase.GATHERING, Phase.VOTING, HIDDEN, 0, Map.of(), null, null),
            new PhaseChanged(Phase.VOTING, Phase.DISCUSSING, REVEALED, 8, Map.of(TOPIC.toString(), 5), HIDDEN, null),
            new PhaseKept(Phase.VOTING),
            new FacilitatorChanged(INES, JOAO),
            new FacilitatorChanged(INES, null),
            new TopicAdded(TOPIC, "Tea “or” <coffee>", "متى نلتقي؟\n\\ 👩‍👩‍👧", INES),
            new TopicEdited(TOPIC, "Tea", "", "Tea?", "Both"),
            new TopicRemoved(TOPIC, "Tea", "", null, Map.of(INES.toString(), 2), 1),
            new TopicRestored(
                    TOPIC,
                    "Tea",
                    "",
                    INES,
                    3,
                    Map.of(JOAO.toString(), 2),
                    true,
                    true,
                    List.of(new BoardView.Result(1, 2)),
                    List.of()),
            new TopicRestored(
                    TOPIC,
                    "Tea / Coffee",
                    "",
                    null,
                    3,
                    Map.of(),
                    false,
                    false,
                    List.of(),
                    List.of(new BoardCard(LINE, "Tea", "", INES, false, 3, List.of()))),
            new SessionEvent.CustomsChanged(List.of(420, 300)),
            new DotCast(new Tally(TOPIC, INES, 5, 2, 1, 8, true)),
            new DotTakenBack(new Tally(TOPIC, INES, 4, 1, 2, 8, false)),
            new TopicsMerged(MERGE),
            new TopicSplit(new Regrouping(MERGE.after(), MERGE.before(), null, List.of())),
            new OffRecordSwitched(TOPIC, true),
            new TopicStarted(TOPIC, INES, TIMEBOX, false, 0L, null, List.of()),
            new TopicStarted(TOPIC, null, TIMEBOX, true, null, null, List.of(INES, JOAO)),
            new TimeboxAdded(
                    TOPIC,
                    new BoardView.Timebox(2, START.plusMillis(420_123), START.plusSeconds(720), null),
                    420,
                    TIMEBOX,
                    RUNNING),
            new TimeboxPaused(TOPIC, PAUSED, RUNNING),
            new TimeboxResumed(TOPIC, TIMEBOX, PAUSED, RUNNING),
            new TimeIsUp(TOPIC, 2),
            new ThumbGiven(TOPIC, 2, Thumb.Way.GO_ON, null, new BoardView.Thumbs(1, 0, 0)),
            new ThumbGiven(TOPIC, 2, Thumb.Way.EITHER_WAY, Thumb.Way.GO_ON, new BoardView.Thumbs(5, 1, 2)),
            new TopicFinished(TOPIC, 615, START.plusNanos(615_123_456_000L), TIMEBOX, null),
            new TopicPutBack(TOPIC, false, 9, PAUSED, RUNNING),
            new TopicPutBack(TOPIC, true, 90, TIMEBOX, null),
            new TurnRestored(TOPIC, INES, WAITING, RUNNING, List.of()),
            new TurnRestored(TOPIC, null, RUNNING, WAITING, List.of(INES, JOAO)),
            new NoteWritten(TOPIC, LINE, "Cold brew keeps", 1, ABOVE),
            new NoteWritten(TOPIC, LINE, "Cold brew keeps", 0, null),
            new NotesWritten(TOPIC, List.of(new BoardView.Line(LINE, "Cold brew keeps", 1, false)), ABOVE),
            new NotesRemoved(TOPIC, List.of(new BoardView.Line(LINE, "Cold brew keeps", 1, false)), ABOVE),
            new NotesMoved(TOPIC, List.of(LINE, INES), ABOVE, null),
            new NoteEdited(TOPIC, LINE, "For a week", 2, "Cold brew keeps", 1, List.of(INES)),
            new SessionEvent.NoteStruck(TOPIC, LINE, true),
            new NoteRemoved(TOPIC, LINE, "For a week", 2, ABOVE),
            new EpiphanyAdded(LINE, "Less is more", 0, null),
            new EpiphanyAdded(LINE, "Less is more", 0, ABOVE),
            new EpiphanyEdited(LINE, "Less is enough", 1, "Less is more", 0),
            new EpiphanyRemoved(LINE, "Less is enough", 1, ABOVE),
            new SessionEvent.PersonAdded(JOAO),
            new SessionEvent.PersonRemoved(JOAO, START, null),
            new SessionEvent.PersonRemoved(JOAO, START, share(REVEALED, 7, 3)),
            new SessionEvent.PersonReturned(JOAO, share(HIDDEN, 8, 0)),
            new SessionEvent.ScribeChanged(INES, JOAO),
            new SessionEvent.ScribeChanged(INES, null),
            new SessionEvent.ScribeNamed(INES, true),
            new SessionEvent.JoinCodeChanged(true, "ABCD2345", false),
            new EpiphanyRestored(LINE, "Less is enough", 1, ABOVE, LINE),
            new EpiphanyRestored(LINE, "Less is enough", 1, null, null),
            new Undone(
                    5,
                    "started “Tea”",
                    false,
                    List.of(new TurnRestored(TOPIC, INES, WAITING, RUNNING, List.of()), new PhaseKept(Phase.VOTING))));

    private Happenings() {}

    /** João has two dots of the first round. @param dots of the latest round on the topic; 0: they are hidden */
    public static Share share(BoardView.Round round, int voted, int dots) {
        return new Share(
                List.of(1),
                List.of(new Regrouping.RoundDots(TOPIC, JOAO, 1, 2)),
                round,
                voted,
                dots == 0 ? Map.of() : Map.of(TOPIC.toString(), dots),
                round.number() == 1 ? null : Map.of(TOPIC.toString(), List.of(new BoardView.Result(1, 4))));
    }

    public static Recorded seventh(SessionEvent what) {
        return new Recorded(UUID.randomUUID(), 7, INES, null, what);
    }
}
