package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.session.SessionEvent.DotCast;
import crema.session.SessionEvent.EpiphanyAdded;
import crema.session.SessionEvent.EpiphanyRestored;
import crema.session.SessionEvent.NoteEdited;
import crema.session.SessionEvent.NoteStruck;
import crema.session.SessionEvent.NoteWritten;
import crema.session.SessionEvent.PersonAdded;
import crema.session.SessionEvent.PhaseChanged;
import crema.session.SessionEvent.Tally;
import crema.session.SessionEvent.TopicAdded;
import crema.session.SessionEvent.TopicEdited;
import crema.session.SessionEvent.TopicStarted;
import crema.session.SessionEvent.Undone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told again of an evening, and what is not. */
class RetellingTest {

    private static final UUID TEA = UUID.randomUUID();
    private static final UUID SECRET = UUID.randomUUID();
    private static final UUID INES = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID STRUCK = UUID.randomUUID();

    private final Retelling retelling = new Retelling(
            List.of(row(TEA, "Tea, mended")),
            Map.of(
                    TEA,
                            List.of(
                                    line(FIRST, "First", false),
                                    line(STRUCK, "Struck", true),
                                    line(SECOND, "Second", false)),
                    SECRET, List.of(line(INES, "Secret", false))),
            List.of(new BoardView.Epiphany(FIRST, "Less is more", 0, null)));

    @Test
    void aTopicIsToldInItsLastWordsAndWithoutItsAuthor() {
        assertThat(told(new TopicAdded(TEA, "Teh", "", INES), new TopicEdited(TEA, "Tea", "", "Teh", "")))
                .containsExactly(new TopicAdded(TEA, "Tea, mended", "", null));
    }

    @Test
    void whatIsOffTheRecordWasNeverThere() {
        assertThat(told(
                        new TopicAdded(SECRET, "Secret", "", INES),
                        new TopicStarted(SECRET, INES, Happenings.TIMEBOX, false, 0L, null, null),
                        new NoteWritten(SECRET, INES, "Secret", 0, null)))
                .isEmpty();
    }

    @Test
    void aStartedTopicDoesNotNameItsAuthor() {
        assertThat(told(new TopicStarted(TEA, INES, Happenings.TIMEBOX, false, 0L, Happenings.WAITING, null)))
                .containsExactly(new TopicStarted(TEA, null, Happenings.TIMEBOX, false, 0L, null, null));
    }

    @Test
    void aLineHasItsLastWordsAndItsLastPlace() {
        assertThat(told(
                        new NoteWritten(TEA, SECOND, "Secund", 0, null),
                        new NoteWritten(TEA, STRUCK, "Struck", 0, SECOND),
                        new NoteEdited(TEA, SECOND, "Second", 0, "Secund", 0, List.of()),
                        new NoteStruck(TEA, STRUCK, true),
                        new NoteWritten(TEA, FIRST, "First", 0, SECOND)))
                .containsExactly(
                        new NoteWritten(TEA, SECOND, "Second", 0, null), new NoteWritten(TEA, FIRST, "First", 0, null));
    }

    @Test
    void anEpiphanyThatWasRemovedForGoodWasNeverThere() {
        assertThat(told(new EpiphanyAdded(FIRST, "Less", 0, null), new EpiphanyAdded(SECOND, "More", 0, null)))
                .containsExactly(new EpiphanyRestored(FIRST, "Less is more", 0, null, null));
    }

    @Test
    void hiddenDotsAreCountedAndRevealedOnesOnlyOnTheRecord() {
        SessionEvent hidden = new DotCast(new Tally(SECRET, INES, 1, 1, 3, 1, true));
        SessionEvent open = new DotCast(new Tally(SECRET, INES, 1, 1, 3, 1, false));

        assertThat(told(hidden, open)).containsExactly(hidden);
        assertThat(told(new PhaseChanged(
                        Phase.VOTING,
                        Phase.DISCUSSING,
                        Happenings.REVEALED,
                        2,
                        Map.of(TEA.toString(), 1, SECRET.toString(), 3),
                        Happenings.HIDDEN,
                        null)))
                .extracting(event -> ((PhaseChanged) event).counts())
                .containsExactly(Map.of(TEA.toString(), 1));
    }

    @Test
    void whoeverIsTakenOffIsNotNamedAndTheRoundsStandAsTheyDidForTheRoom() {
        Share share = new Share(
                List.of(1, 2),
                List.of(new Regrouping.RoundDots(TEA, INES, 1, 2)),
                Happenings.REVEALED,
                3,
                Map.of(TEA.toString(), 1, SECRET.toString(), 2),
                Map.of(SECRET.toString(), List.of(new BoardView.Result(1, 2))));
        Share told = new Share(List.of(), List.of(), Happenings.REVEALED, 3, Map.of(TEA.toString(), 1), Map.of());

        assertThat(told(
                        new SessionEvent.PersonRemoved(INES, Happenings.TIMEBOX.endsAt(), share),
                        new SessionEvent.PersonReturned(INES, share)))
                .containsExactly(
                        new SessionEvent.PersonRemoved(null, null, told), new SessionEvent.PersonReturned(null, told));
    }

    @Test
    void whoCameAndWentIsNotTold() {
        assertThat(told(new PersonAdded(INES), new SessionEvent.FacilitatorChanged(INES, null)))
                .isEmpty();
    }

    @Test
    void aMergeIsToldWithoutNamesAndWhatIsOffTheRecordWasNeverPartOfIt() {
        BoardCard tea = new BoardCard(TEA, "Teh", "", INES, false, 1, List.of());
        BoardCard secret = new BoardCard(SECRET, "Secret", "", INES, true, 2, List.of());
        Regrouping cards = new Regrouping(List.of(tea, secret), List.of(tea.with(secret, FIRST)), null, List.of());

        assertThat(told(new SessionEvent.TopicsMerged(cards)))
                .extracting(event -> ((SessionEvent.TopicsMerged) event).cards().after())
                .containsExactly(List.of(new BoardCard(TEA, "Tea, mended", "", null, false, 1, List.of())));
    }

    @Test
    void aMergedCardThatCameBackIsToldWithoutNames() {
        BoardCard tea = new BoardCard(TEA, "Teh", "", INES, false, 1, List.of());
        SessionEvent back =
                new SessionEvent.TopicRestored(TEA, "Tea", "", null, 1, Map.of(), true, false, List.of(), List.of(tea));

        assertThat(told(back))
                .extracting(event -> ((SessionEvent.TopicRestored) event).originals())
                .containsExactly(List.of(new BoardCard(TEA, "Tea, mended", "", null, false, 1, List.of())));
    }

    @Test
    void howTheChapterGoesAboutItIsNotTold() {
        assertThat(told(new SessionEvent.CustomsChanged(List.of(420)))).isEmpty();
    }

    @Test
    void whatWasUndoneIsToldAsWhatItDid() {
        assertThat(told(new Undone(
                        3,
                        "worded “Tea” anew",
                        false,
                        List.of(new TopicEdited(TEA, "a", "", "b", ""), new TopicAdded(TEA, "Teh", "", INES)))))
                .containsExactly(new TopicAdded(TEA, "Tea, mended", "", null));
    }

    private List<SessionEvent> told(SessionEvent... events) {
        return Stream.of(events).flatMap(retelling::of).toList();
    }

    private static BoardView.Line line(UUID id, String text, boolean struck) {
        return new BoardView.Line(id, text, 0, struck);
    }

    private static CardRow row(UUID id, String title) {
        return new CardRow(
                id,
                title,
                "",
                Topic.State.DISCUSSED,
                INES,
                "Ines",
                1,
                1,
                null,
                null,
                true,
                null,
                false,
                0,
                0,
                null,
                null,
                null,
                null,
                null);
    }
}
